import type { LocalDate } from '../local-date';
import type { Anchor } from './anchor';
import { anchorAt } from './clauses';
import type { Span } from './phrases';
import type { DayMention } from './read-days';

/**
 * Decides which of the days in a text is the day of the meeting and which that of the next step.
 *
 * A text often has both: `Tapasin eilen Nosturin, sovittiin uusi tapaaminen perjantaiksi`. Two things
 * tell them apart. A meeting was today or before, and a next step is today or later; and a day belongs
 * to the verb of its clause (`tapasin` is a contact, `sovittiin` an agreement). A bare weekday could be
 * either, so there the verb decides. A day that fits neither is left out.
 *
 * @param days in the text's order
 * @returns `metOn`, today or before, and `nextStepOn`, today or later; each undefined if not told
 */
export function attachDays(
  days: readonly DayMention[],
  anchors: readonly Anchor[],
  clauses: readonly Span[],
): { metOn: LocalDate | undefined; nextStepOn: LocalDate | undefined } {
  const isAgreed = (day: DayMention) => anchorAt(day, anchors, clauses)?.kind === 'agreement';
  const isOver = ({ past, future }: DayMention) =>
    past !== undefined && (future === undefined || future === past);
  const met =
    days.find((day) => day.past !== undefined && !isAgreed(day)) ??
    // `Sovin eilen haastattelun`: the only past day is the day on which they agreed, and met.
    days.find(isOver);
  const ahead = days.filter((day) => day !== met && day.future !== undefined);
  const next = ahead.find(isAgreed) ?? ahead.find((day) => day.past === undefined);
  return { metOn: met?.past, nextStepOn: next?.future };
}
