import { join } from 'node:path';
import { looksLikeLog } from '../../domain/log-text/looks-like-log';
import { type Outcome, readQuestions, scored, shareRight } from '../../scripts/score-questions';
import { openKnowledge } from '../../storage/answers/open-knowledge';

/** Of files that were learned from. */
const TUNED = { right: 0.82, helped: 0.88, wrong: 0.08, declined: 0.86 };
/**
 * The shares that must be reached by each file, of those with an answer: `right` at once, `helped` at
 * once or by a choice that is offered, `wrong` at most; and `declined` of the others. They are what was
 * reached when it was last looked at, less a little; `npm run qa` shows which are not. Nothing
 * was learned from the `unseen` files and nobody has read them, but the bounds were chosen with their
 * totals in view: the writers of `needs-unseen` measure, these only guard.
 */
const LEAST: Readonly<
  Record<string, { right: number; helped: number; wrong: number; declined: number }>
> = {
  'questions-tuning.jsonl': TUNED,
  'questions-tuning-2.jsonl': TUNED,
  'questions-tuning-3.jsonl': TUNED,
  'questions-tuning-4.jsonl': TUNED,
  'questions-tuning-5.jsonl': TUNED,
  'questions-tuning-6.jsonl': TUNED,
  'questions-tuning-7.jsonl': TUNED,
  'questions-unseen.jsonl': { right: 0.88, helped: 0.93, wrong: 0.03, declined: 0.85 },
  'questions-unseen-2.jsonl': { right: 0.9, helped: 0.94, wrong: 0.05, declined: 0.91 },
};
const FILES = Object.entries(LEAST);

const knowledge = openKnowledge('knowledge');

describe.each(FILES)('%s', (name, { right, helped, wrong, declined }) => {
  const questions = readQuestions(join(__dirname, name));
  const all = questions.map((question) => scored(question, knowledge));

  it('has questions of both kinds, each id once', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ abstain }) => abstain))).toEqual(new Set([true, false]));
  });

  const share = (outcomes: readonly Outcome[]) => {
    const answerable = all.filter(({ question }) => !question.abstain);
    return (
      answerable.filter(({ outcome }) => outcomes.includes(outcome)).length / answerable.length
    );
  };

  it(`gets at least ${right * 100} % of the answerable ones right`, () => {
    expect(share(['right'])).toBeGreaterThanOrEqual(right);
  });

  it(`answers or offers at least ${helped * 100} % of them`, () => {
    expect(share(['right', 'offered'])).toBeGreaterThanOrEqual(helped);
  });

  it(`answers at most ${wrong * 100} % of them wrong`, () => {
    expect(share(['wrong'])).toBeLessThanOrEqual(wrong);
  });

  it(`declines at least ${declined * 100} % of the unanswerable ones`, () => {
    const unanswerable = all.filter(({ question }) => question.abstain);
    expect(shareRight(unanswerable)).toBeGreaterThanOrEqual(declined);
  });

  it('holds no question that would be taken for a log of a meeting', () => {
    const taken = questions.filter(({ q }) => looksLikeLog(q));
    expect(taken.map(({ id }) => id)).toEqual([]);
  });
});
