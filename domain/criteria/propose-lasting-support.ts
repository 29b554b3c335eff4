import type { CriteriaFacts } from './facts';
import type { Proposal } from './proposal';
import { fewNote, latestOf } from './told-totals';

const HALF = 50;

/**
 * Kriteeri 23 (004:1020), levels 1 to 3: of clients whose job began four months ago or earlier, the
 * share met face to face that long. Levels 1 and 2 overlap at none: level 1 is said of the first
 * month, level 2 of the fourth. For 4 and 5 the source gives no share: people judge them.
 */
export function proposeLastingSupport(facts: CriteriaFacts): Proposal {
  const latest = latestOf(facts, ({ fourMonthsIn, metAfterFour }) =>
    !fourMonthsIn || metAfterFour === undefined ? undefined : { fourMonthsIn, metAfterFour },
  );
  if (!latest) return { kind: 'none', criterion: 23, missing: ['fourMonthsIn'] };
  const { fourMonthsIn, metAfterFour } = latest.value;
  const value = (100 * Math.min(metAfterFour, fourMonthsIn)) / fourMonthsIn;
  const level = value >= HALF ? 3 : value > 0 ? 2 : 1;
  return {
    kind: 'computed',
    criterion: 23,
    level,
    value,
    unit: 'percent',
    period: latest.period,
    parts: [
      { name: 'fourMonthsIn', value: fourMonthsIn, unit: 'count' },
      { name: 'metAfterFour', value: metAfterFour, unit: 'count' },
    ],
    notes: [
      ...(level === 3 ? [{ kind: 'upperByPeople' } as const] : []),
      ...(level === 1 ? [{ kind: 'overlap' } as const] : []),
      ...fewNote(fourMonthsIn),
    ],
  };
}
