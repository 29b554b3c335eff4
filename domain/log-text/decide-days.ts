import type { LogDraft } from './draft';
import type { FlatText } from './flat-text';
import type { LogRules } from './log-rules';
import type { PartReading } from './parts/read-parts';
import type { DayMention } from './read-days';
import { namesVagueDay } from './vague-day';

/** So likely a day is the contact's or the next step's, from where on it is taken for it. */
const SURE = { met: 0.5, next: 0.5, nextWithRules: 0.15, open: 0.2, notOpen: 0.9 };

/**
 * Which of a text's days is the contact's, and which the next step's. A meeting was today or before,
 * and a next step is today or later. A told day that is not known leaves the contact's open, and a
 * date of a contact that is yet to come is asked about.
 */
export function decideDays(
  flat: FlatText,
  { days, anchors, clauses, vocabulary, attached }: LogRules,
  parts: PartReading,
): Pick<LogDraft, 'metOn' | 'nextStepOn' | 'dayDoubt'> {
  const chances = days.map((day) => ({
    day,
    met: parts.chanceIn(day, 'metDay'),
    next: parts.chanceIn(day, 'nextDay'),
  }));
  const isMet = ({ day, met, next }: (typeof chances)[number]) => {
    if (day.past) return met >= SURE.met;
    if (!day.open) return false;
    return day === attached.met ? next < SURE.notOpen : met >= SURE.open && met >= next;
  };
  const met = chances.filter(isMet).sort((a, b) => b.met - a.met)[0]?.day;
  const early = met
    ? undefined
    : chances.find(({ day, met }) => isAhead(day) && day.isDate && met >= SURE.met)?.day;
  const next = chances
    .filter(({ day, next }) => {
      if (day === met || day === early || !day.future) return false;
      return next >= (day === attached.next ? SURE.nextWithRules : SURE.next);
    })
    .sort((a, b) => b.next - a.next)[0]?.day;
  const isVague = !met?.past && namesVagueDay(flat, anchors, clauses, vocabulary);
  const doubt = met?.open ?? (early && 'ahead') ?? (isVague ? 'vague' : undefined);
  return {
    ...(met?.past && { metOn: met.past }),
    ...(next?.future && { nextStepOn: next.future }),
    ...(doubt && { dayDoubt: doubt }),
  };
}

function isAhead({ past, future }: DayMention): boolean {
  return past === undefined && future !== undefined;
}
