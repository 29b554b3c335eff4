import type { Proposal } from '../../../domain/criteria/proposal';
import { proposalsOf } from '../../../domain/criteria/proposals';
import { randomFrom, SEED } from '../../support/random';
import { naiveCriteria } from './naive-criteria';
import { randomCriteria } from './random-criteria';

const outcomeOf = (proposal: Proposal) =>
  proposal.kind === 'computed' ? { level: proposal.level, value: proposal.value } : proposal.kind;

describe('the proposals', () => {
  it(`agree with a naive recomputation for 200 random teams (SEED=${SEED})`, () => {
    const random = randomFrom(SEED);
    const levels = new Set<string>();
    for (let at = 0; at < 200; at++) {
      const facts = randomCriteria(random);
      const naive = naiveCriteria(facts);
      for (const proposal of proposalsOf(facts)) {
        const { criterion } = proposal;
        const outcome = outcomeOf(proposal);
        const expected = naive[criterion];
        if (typeof outcome === 'object' && typeof expected === 'object') {
          expect([criterion, outcome.level]).toEqual([criterion, expected.level]);
          expect(outcome.value).toBeCloseTo(expected.value, 9);
          levels.add(`${criterion}: ${outcome.level}`);
        } else expect([criterion, outcome]).toEqual([criterion, expected]);
      }
    }
    // Nearly every level of the criteria that are often told comes up.
    for (const criterion of [1, 15, 16, 17, 19, 20, 21]) {
      const found = [1, 2, 3, 4, 5].filter((level) => levels.has(`${criterion}: ${level}`));
      expect(found.length).toBeGreaterThanOrEqual(4);
    }
  }, 120_000);
});
