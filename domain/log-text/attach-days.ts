import type { Anchor } from './anchor';
import { anchorAt, clauseAt } from './clauses';
import type { Span } from './phrases';
import type { DayMention } from './read-days';

export interface AttachedDays {
  readonly met: DayMention | undefined;
  readonly next: DayMention | undefined;
  /** A day of a contact that is yet to come. */
  readonly early: DayMention | undefined;
}

/**
 * Decides which of the days in a text is the day of the meeting and which that of the next step.
 *
 * A text often has both: `Tapasin eilen Nosturin, sovittiin uusi tapaaminen perjantaiksi`. Two things
 * tell them apart. A meeting was today or before, and a next step is today or later; and a day belongs
 * to the verb of its clause (`tapasin` is a contact, `sovittiin` an agreement). A bare weekday could be
 * either, so there the verb decides. A day that fits neither is left out.
 *
 * @param days in the text's order
 * @param anchors with what tells that a day is yet to come, as agreements
 * @returns `met`, today or before or open, and `next`, today or later; each undefined if not told
 */
export function attachDays(
  days: readonly DayMention[],
  anchors: readonly Anchor[],
  clauses: readonly Span[],
): AttachedDays {
  const isOpening = (day: DayMention) => isBare(day) && opensText(day, anchors, clauses);
  const isAgreed = (day: DayMention) =>
    !isOpening(day) &&
    (anchorAt(day, anchors, clauses)?.kind === 'agreement' || isAppointment(day, anchors, clauses));
  const hasContact = anchors.some((anchor) => anchor.kind === 'contact');
  // `Sovin eilen haastattelun`: the only past day is the day on which they agreed, and met. Where a
  // contact is told, `lähetän tänään` is what comes next.
  const isOver = ({ past, future }: DayMention) =>
    past !== undefined && (future === undefined || (future === past && !hasContact));
  const met =
    days.find((day) => (day.past !== undefined || day.open) && !isAgreed(day)) ?? days.find(isOver);
  const ahead = days.filter((day) => day !== met && day.future !== undefined);
  const next =
    ahead.find((day) => isAgreed(day) && isToCome(day)) ??
    ahead.find(isAgreed) ??
    ahead.find(isToCome) ??
    ahead.find(
      (day) => isBare(day) && met && day.start > met.start && !isOfContact(day, anchors, clauses),
    );
  const early = met ? undefined : days.find((day) => isEarly(day, anchors, clauses));
  return { met, next: next === early ? undefined : next, early };
}

function isToCome({ past, future }: DayMention): boolean {
  return past === undefined && future !== undefined;
}

/** It may be over or to come. */
function isBare({ past, future }: DayMention): boolean {
  return past !== undefined && future !== undefined && past !== future;
}

/** `Ke Uunituore, leipuri, näyttövuoro la`: a weekday before all that is told is the contact's. */
function opensText(day: DayMention, anchors: readonly Anchor[], clauses: readonly Span[]): boolean {
  const isFirst = anchors.every((anchor) => anchor.start > day.start);
  const clause = clauseAt(day, clauses);
  const own = anchors.filter((anchor) => clause && clauseAt(anchor, clauses) === clause);
  return isFirst && (own.length === 0 || day.start <= FEW_LETTERS);
}

/** At the beginning: at most a command's word stands before it. */
const FEW_LETTERS = 8;

/** `ke klo 10` in a clause of its own after a contact. */
function isAppointment(day: DayMention, anchors: readonly Anchor[], clauses: readonly Span[]) {
  if (!day.hasClock || !isBare(day)) return false;
  const clause = clauseAt(day, clauses);
  const contacts = anchors.filter((anchor) => anchor.kind === 'contact');
  return (
    clause !== undefined && contacts.length > 0 && contacts.every(({ end }) => end <= clause.start)
  );
}

/** `Tapasin 28.12.` in November: a date to come in a clause that tells a contact, and nothing to come. */
function isEarly(day: DayMention, anchors: readonly Anchor[], clauses: readonly Span[]): boolean {
  if (!isToCome(day) || !day.isDate || !isOfContact(day, anchors, clauses)) return false;
  return !day.hasClock || clauseAt(day, clauses) === clauses[0];
}

/** Whether its own clause tells a contact and nothing to come. */
function isOfContact(
  day: DayMention,
  anchors: readonly Anchor[],
  clauses: readonly Span[],
): boolean {
  const clause = clauseAt(day, clauses);
  const own = anchors.filter((anchor) => clause && clauseAt(anchor, clauses) === clause);
  return own.length > 0 && own.every((anchor) => anchor.kind === 'contact');
}
