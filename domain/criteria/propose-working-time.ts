import type { CriteriaFacts } from './facts';
import { meanOf } from './mean-of';
import type { MonthTotals } from './month-totals';
import type { MissingFact, Proposal } from './proposal';
import { proposalOfValue } from './proposal-of-value';
import { monthsNote, monthsPeriod } from './told-totals';

/** Kriteeri 2 (004:586): coaching as a share of working time, a mean of the months told. */
export function proposeFocus(facts: CriteriaFacts): Proposal {
  return proposeTime(facts, 2, 'coachingPercent', ({ coachingPercent }) => coachingPercent);
}

/**
 * Kriteeri 24 (004:1038): working time outside the coaches' own premises, clients' workplaces
 * included. Level 1 is printed "30 %" without a comparison: under 30 is read, since 30 is level 2's.
 */
export function proposeCommunityTime(facts: CriteriaFacts): Proposal {
  return proposeTime(facts, 24, 'communityPercent', ({ communityPercent }) => communityPercent);
}

function proposeTime(
  facts: CriteriaFacts,
  criterion: 2 | 24,
  missing: MissingFact,
  percentOf: (month: MonthTotals) => number | undefined,
): Proposal {
  const percents = facts.totals.flatMap((month) => percentOf(month) ?? []);
  const value = meanOf(percents);
  if (value === undefined) return { kind: 'none', criterion, missing: [missing] };
  const notes = [{ kind: 'selfReported' } as const, ...monthsNote(facts, percents.length)];
  return proposalOfValue(criterion, { value, period: monthsPeriod(facts), parts: [], notes });
}
