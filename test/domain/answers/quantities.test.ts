import { computeLevel } from '../../../domain/answers/compute-level';
import { readQuestion } from '../../../domain/answers/read-question';
import { SCALES } from '../../../domain/criteria/scales';
import { realKnowledge } from '../../support/real-knowledge';

const CRITERIA = Object.keys(SCALES).map(Number);
const NUMBERS = [1, 2, 5, 14, 20, 31, 60, 90, 2650];
/** Of what no criterion counts; `#` stands for the number. */
const FOREIGN = [
  'palkka on # €',
  'palkka on # euroa kuussa',
  '€# per month',
  'lönen är # euro',
  'meillä on # lomapäivää',
  '# viikon loma',
  '# weeks of holiday',
  '# veckors semester',
  'hän on # vuotias',
  'the client is # years old',
  'klienten är # år',
  'matkaa tulee # km',
  'matkaa on # kilometriä',
  'it is # miles',
  'työaika on # tuntia',
  '# timmar',
  '# hours a week',
  'palaveri kestää # minuuttia',
  '# päivän sairausloma',
  '# days of sick leave',
];
const ASKING = ['montako pistettä siitä tulee', 'mikä taso', 'vilken nivå', 'how many points'];

const read = (text: string) => readQuestion(text, realKnowledge.vocabulary, 'fi');

describe.each(CRITERIA)('criterion %i', (criterion) => {
  it('gets no level from a number of another unit, even if it is named', () => {
    const computed = FOREIGN.flatMap((told) =>
      NUMBERS.flatMap((number) =>
        ASKING.flatMap((asking) =>
          ['', `kriteeri ${criterion}, `].map(
            (named) => `${named}${told.replace('#', String(number))}, ${asking}`,
          ),
        ),
      ),
    ).filter((text) => computeLevel(criterion, read(text)) !== undefined);
    expect(computed).toEqual([]);
  });
});

describe('a number of the criterion’s own', () => {
  it.each([
    [1, 'mulla on 31 asiakasta, mikä taso', 2],
    [1, '70 asiakasta kolmella valmentajalla, montako pistettä', 4],
    [1, 'meillä on 70 asiakasta kolmella, montako pistettä', 4],
    [1, 'vi har 45 klienter på 2 coacher, vilken nivå', 4],
    [15, 'eka työnantajatapaaminen 30 päivän kohdalla, mikä taso', 5],
    [17, '6 työnantajatapaamista viikossa, montako pistettä', 5],
    [21, '80 % työllistyi avoimille, montako pistettä', 3],
  ])('of %i: %s', (criterion, text, level) => {
    expect(computeLevel(criterion, read(text))?.level).toBe(level);
  });
});
