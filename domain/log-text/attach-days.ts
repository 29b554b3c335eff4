import type { LocalDate } from '../local-date';
import type { Anchor } from './anchors';
import { anchorAt } from './clauses';
import type { Span } from './phrases';
import type { DayMention } from './read-days';

/**
 * Which of the days was the meeting and which is the next step: a contact's day lies in the past,
 * an agreement's in the future, and today can be either. A day that fits neither is left out.
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
    // `Sovin eilen haastattelun`: the agreement itself was made then.
    days.find(isOver);
  const ahead = days.filter((day) => day !== met && day.future !== undefined);
  const next = ahead.find(isAgreed) ?? ahead.find((day) => day.past === undefined);
  return { metOn: met?.past, nextStepOn: next?.future };
}
