import type { CriteriaFacts } from './facts';
import type { Proposal } from './proposal';
import { proposalOfValue } from './proposal-of-value';
import { latestOf } from './told-totals';

/**
 * Kriteeri 3 (004:598): every coach carries out the phases, so the coach with the fewest decides, and
 * the spread is shown. None is level 1; with clients of one's own it would be level 2, which no count
 * tells.
 */
export function proposePhases(facts: CriteriaFacts): Proposal {
  const latest = latestOf(facts, (month) =>
    month.fewestPhases === undefined ? undefined : { ...month, fewest: month.fewestPhases },
  );
  if (!latest) return { kind: 'none', criterion: 3, missing: ['phases'] };
  const { fewest, mostPhases } = latest.value;
  return proposalOfValue(3, {
    value: fewest,
    period: latest.period,
    parts: [
      { name: 'fewestPhases', value: fewest, unit: 'count' },
      ...(mostPhases === undefined
        ? []
        : [{ name: 'mostPhases', value: mostPhases, unit: 'count' } as const]),
    ],
    notes: [
      ...(mostPhases !== undefined && mostPhases > fewest
        ? [{ kind: 'lowestCoach' } as const]
        : []),
      ...(fewest === 0 ? [{ kind: 'overlap' } as const] : []),
    ],
  });
}
