import type { Article } from '../../../domain/answers/article';
import { groupQuestions, wordingsOf } from '../../../domain/answers/group-questions';
import { whatToKeep } from '../../../domain/answers/kept-question';
import { questionForCard, wordingToKeep } from '../../../domain/answers/question-wording';
import { topicOf } from '../../../domain/answers/ticket-topic';
import { realKnowledge } from '../../support/real-knowledge';

const unknown = { kind: 'decline', language: 'fi', reason: 'unknown' } as const;

describe('the question as a button carries it', () => {
  it('is one line of at most 500 characters without control characters', () => {
    const text = questionForCard(`mikä\u0000 \u202Elomake\r\n\t${'x'.repeat(10_000)}`);
    expect(text.startsWith('mikä lomake x')).toBe(true);
    expect(text).toHaveLength(500);
  });

  it('is not cut in the middle of a sign', () => {
    expect(questionForCard(`x${'👍'.repeat(400)}`)).toMatch(/^x(?:👍)+$/u);
  });

  it('is left out when it holds personal data', () => {
    expect(questionForCard('soita 040 123 4567 asiakkaalle')).toBe('');
  });
});

describe('what is kept of a question without an answer', () => {
  it('is its wording and language, with an unknown name made a dot', () => {
    expect(whatToKeep('voiko Veijonen hakea zorbaukseen', unknown, realKnowledge)).toEqual({
      kind: 'wording',
      wording: 'voiko … hakea zorbaukseen',
      language: 'fi',
    });
  });

  it('keeps the names that the articles know', () => {
    const asked = 'mitä Kela sanoo Satakunnassa tästä';
    expect(wordingToKeep(asked, realKnowledge)).toBe(asked);
  });

  it.each([
    ['a phone number', 'kenen numero on 040 123 4567'],
    ['an e-mail address', 'vastaa osoitteeseen a.b@example.fi'],
    ['first and last name', 'saako Veijo Zorbanen tukea'],
  ])('is no word of it with %s', (_what, asked) => {
    expect(whatToKeep(asked, unknown, realKnowledge)).toEqual({ kind: 'personalData' });
  });

  it('is nothing when the field has no business with it', () => {
    const weather = realKnowledge.entries.find(
      (entry) => entry.kind === 'limit' && entry.limit.reason === 'outOfScope',
    );
    if (weather?.kind !== 'limit') throw new Error('no limit');
    const declined = { ...unknown, reason: 'limit', limit: weather } as const;
    expect(whatToKeep('sataako huomenna', declined, realKnowledge)).toBeUndefined();
    expect(whatToKeep('', { ...unknown, reason: 'empty' }, realKnowledge)).toBeUndefined();
  });
});

it('groups questions that ask alike in other words and forms, the most asked first', () => {
  const wordings = [
    'mistä saa matkakorvausta',
    'kuka maksaa zorbauksen',
    'maksaako zorbaus',
    'Kuka maksaa zorbauksen',
  ];
  const groups = groupQuestions(
    wordings.map((wording, index) => ({
      id: String(index),
      wording,
      language: 'fi',
      askedAt: new Date(-index),
    })),
  );
  expect(groups.map(({ questions }) => questions.map(({ id }) => id))).toEqual([
    ['1', '2', '3'],
    ['0'],
  ]);
  // Each wording is told once, and becomes a question of the article that is begun from them.
  expect(groups.map((group) => wordingsOf(group).length)).toEqual([2, 1]);
});

it('sends a question to those whom its article is for', () => {
  const article = realKnowledge.article('kriteeri-17');
  if (!article) throw new Error('no article');
  const bare: Article = { ...article, criteria: [], forms: [], region: undefined };
  const cases: [Article | undefined, string][] = [
    [article, 'criteria'],
    [{ ...bare, forms: ['A'], kind: 'laki' }, 'forms'],
    [{ ...bare, kind: 'laki', region: 'satakunta' }, 'benefits'],
    [{ ...bare, region: 'satakunta' }, 'regions'],
    [bare, 'process'],
    [undefined, 'other'],
  ];
  for (const [given, topic] of cases) expect(topicOf(given)).toBe(topic);
});
