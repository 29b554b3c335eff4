import { computeLevel } from '../../../domain/answers/compute-level';
import { askedBefore } from '../../../domain/answers/follow-up';
import { readQuestion } from '../../../domain/answers/read-question';
import { realKnowledge } from '../../support/real-knowledge';

const read = (text: string) => readQuestion(text, realKnowledge.vocabulary, 'fi');

describe('a level of criterion 17 that a condition decided', () => {
  it('claims no bounds that the number is not within', () => {
    const reading = read('6 tapaamista viikossa ja vetäjä katsoo ne kerran kuussa, mitä pisteitä');
    expect(computeLevel(17, reading)).toEqual({ criterion: 17, level: 3, isBetween: false });
  });

  it('has its bounds when the number alone decided', () => {
    const reading = read('6 tapaamista viikossa, vetäjä katsoo joka viikko, mitä pisteitä');
    expect(computeLevel(17, reading)).toMatchObject({ level: 5, value: 6, band: { from: 6 } });
  });
});

describe('after an answer', () => {
  const before = { entryId: 'jupiter-osaston-paallikko', language: 'fi' } as const;
  const askedNext = (text: string) => askedBefore(read(text), before, realKnowledge);

  it.each([
    ['entä ruotsiksi?', 'sv'],
    ['sama englanniksi', 'en'],
    ['in Swedish please', 'sv'],
  ])('%s asks for it again', (text, language) => {
    const { again, reading } = askedNext(text);
    expect([again?.id, reading.language]).toEqual([before.entryId, language]);
  });

  it.each(['How many Swedish-speaking clients?', 'svenska klienter i Helsingfors'])(
    '%s asks something new',
    (text) => {
      expect(askedNext(text).again).toBeUndefined();
    },
  );
});
