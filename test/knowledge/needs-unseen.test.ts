import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, readQuestions, scored } from '../../scripts/score-questions';
import { realKnowledge } from '../support/real-knowledge';

const FOLDER = join(__dirname, 'needs-unseen');
const all = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readQuestions(join(FOLDER, name)))
  .map((question) => scored(question, realKnowledge));

function share(isAbstain: boolean, outcomes: readonly Outcome[]): number {
  const asked = all.filter(({ question }) => question.abstain === isAbstain);
  expect(asked.length).toBeGreaterThan(100);
  return asked.filter(({ outcome }) => outcomes.includes(outcome)).length / asked.length;
}

/**
 * Far from where they should be; the floors keep what was reached. Nothing was learned from these
 * questions, and nobody has read them to mend an answer.
 */
describe('questions that people ask from a need, of writers that nothing was learned from', () => {
  it('are answered or met with the right choice in at least 74 %, at once in 42 %', () => {
    expect(share(false, ['right', 'offered'])).toBeGreaterThanOrEqual(0.74);
    expect(share(false, ['right'])).toBeGreaterThanOrEqual(0.42);
  });

  it('are answered wrong in at most 5 %', () => {
    expect(share(false, ['wrong'])).toBeLessThanOrEqual(0.05);
  });

  it('are declined in at least 84 % when no source answers', () => {
    expect(share(true, ['declined'])).toBeGreaterThanOrEqual(0.84);
  });
});
