import type { LocalDate } from '../local-date';
import { isNear } from './due';
import { EVIDENCE_RULES } from './evidence-kind';
import type { YearItem } from './year';

const MOST = 2;

/**
 * At most two things that matter next: overdue ones first, then the nearest, then what caps the
 * scores of more criteria. A weekly one is named only when a week has passed without it: else it
 * would be there every Monday.
 */
export function nextTwo(items: readonly YearItem[], today: LocalDate): YearItem[] {
  return items
    .filter(
      ({ state, rhythm, dueOn }) =>
        state === 'overdue' || (state === 'due' && rhythm !== 'weekly' && isNear(dueOn, today)),
    )
    .map((item, at) => ({ item, at }))
    .toSorted(
      (a, b) =>
        Number(b.item.state === 'overdue') - Number(a.item.state === 'overdue') ||
        a.item.dueOn.localeCompare(b.item.dueOn) ||
        capped(b.item) - capped(a.item) ||
        a.at - b.at,
    )
    .slice(0, MOST)
    .map(({ item }) => item);
}

/** How many parts of criteria stay unmet without it. */
function capped({ id }: YearItem): number {
  return id === 'assessment' ? 1 : EVIDENCE_RULES[id].parts.length;
}
