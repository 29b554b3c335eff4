import { answerQuestion } from '../../../domain/answers/answer-question';
import { computeLevel } from '../../../domain/answers/compute-level';
import { completeFollowUp } from '../../../domain/answers/follow-up';
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
  const askedNext = (text: string) => completeFollowUp(read(text), before, realKnowledge);

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

  it.each([
    'and how many coaches would Kemijärvi need?',
    'entä montako valmentajaa rovaniemellä on',
  ])('%s stands on its own', (text) => {
    expect(askedNext(text).reading.terms).toEqual(read(text).terms);
  });

  it('fills up what says only where', () => {
    expect(askedNext('entä rovaniemellä').reading.terms.length).toBeGreaterThan(
      read('entä rovaniemellä').terms.length,
    );
  });
});

describe('an authority written apart', () => {
  it('is read as one word', () => {
    expect(read('mikä laki te hallintoa koskee').terms).toEqual(
      read('mikä laki te-hallintoa koskee').terms,
    );
  });
});

describe('sources that differ', () => {
  it.each([
    [
      'onko valmennuslehdon 89 p hyvä vai kohtalainen, teksti ja asteikko ei täsmää',
      'arviointi-ely-taso',
    ],
    ['tähtääkö valmennus työkokeiluun vai ei, raportissa on molempia', 'ph-ristiriita-tyokokeilu'],
    [
      'kuus pomoa viikossa on mahoton, mitä eri papereissa sanotaan',
      'kysymys-ristiriita-tyonantajatyo',
    ],
  ])('%s: both sides are told', (text, id) => {
    const answer = answerQuestion(text, realKnowledge, { language: 'fi' });
    expect(answer.kind === 'answer' && answer.entry.id).toBe(id);
  });
});
