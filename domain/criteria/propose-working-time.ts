import { isWithin } from '../evidence/rhythm';
import type { TimeHours } from '../evidence/time-day';
import type { CriteriaFacts } from './facts';
import { meanOf } from './mean-of';
import type { MonthTotals } from './month-totals';
import type { MissingFact, Proposal } from './proposal';
import { proposalOfValue } from './proposal-of-value';
import { fewNote, monthsNote, monthsPeriod } from './told-totals';

/**
 * Kriteeri 2 (004:586): coaching as a share of working time, of the hours in the sample weeks; without
 * any, a mean of the months told.
 */
export function proposeFocus(facts: CriteriaFacts): Proposal {
  return (
    proposeSample(facts, 2, ({ coaching }) => coaching) ??
    proposeTime(facts, 2, 'coachingPercent', ({ coachingPercent }) => coachingPercent)
  );
}

/**
 * Kriteeri 24 (004:1038): working time outside the coaches' own premises, clients' workplaces
 * included. Level 1 is printed "30 %" without a comparison: under 30 is read, since 30 is level 2's.
 */
export function proposeCommunityTime(facts: CriteriaFacts): Proposal {
  return (
    proposeSample(facts, 24, ({ community }) => community) ??
    proposeTime(facts, 24, 'communityPercent', ({ communityPercent }) => communityPercent)
  );
}

/**
 * All sampled hours of the team's coaches together, so that a long day weighs more than a short one. A
 * day away or not told counts for nothing.
 */
function proposeSample(
  { timeDays, coaches, window }: CriteriaFacts,
  criterion: 2 | 24,
  partOf: (hours: TimeHours) => number,
): Proposal | undefined {
  const { weeksPeriod: period } = window;
  const days = timeDays.flatMap(({ coachId, on, hours }) =>
    hours && isWithin(on, period) && coaches.some(({ id }) => id === coachId)
      ? [{ coachId, hours }]
      : [],
  );
  // In hundredths, as they are typed: tenths of hours don't add up to a bound otherwise.
  const sum = (hoursOf: (hours: TimeHours) => number) =>
    days.reduce((total, { hours }) => total + Math.round(100 * hoursOf(hours)), 0);
  const worked = sum((hours) => hours.worked);
  if (worked === 0) return undefined;
  return proposalOfValue(criterion, {
    value: (100 * sum(partOf)) / worked,
    period,
    parts: [
      { name: 'sampleDays', value: days.length, unit: 'count' },
      {
        name: 'sampleCoaches',
        value: new Set(days.map(({ coachId }) => coachId)).size,
        of: coaches.length,
        unit: 'count',
      },
      { name: 'sampleHours', value: worked / 100, unit: 'count' },
    ],
    notes: [{ kind: 'sampled' }, ...fewNote(days.length)],
  });
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
