import type { Absence } from '../digest/coach-week';
import { type LocalDate, type Week, weekOf } from '../local-date';
import { type DaysFound, daysIn, sinceMonday, wholeWeeks } from './absence-days';
import { timeIn } from './absence-time';
import { weeksOf } from './absence-weeks';
import { ABSENCE_PHRASES, BARE_PHRASES, INVERTED, PAST } from './absence-words';

export interface AbsenceNotice {
  /** Both included; the same for one week. */
  readonly from: Week;
  readonly to: Week;
  /** Missing when only a part of the week is told of: then the week counts, and nobody asks. */
  readonly absence?: Absence | undefined;
}

/**
 * A coach's `en ole töissä` and its like, when the message says that and nothing else; a week's
 * number means the nearest such week. Questions about absences are not read as one.
 */
export function readAbsence(text: string, today: LocalDate): AbsenceNotice | undefined {
  const sentence = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:hei|moi|terve|hej|hello|hi),? /u, '')
    .replace(/(?<![\s.!])[\s.!]+$/u, '');
  const days = daysIn(sentence, today);
  if (days) return byDays(days, today);
  const time = timeIn(sentence);
  const rest = time?.rest ?? sentence;
  const told = phraseIn(rest, time !== undefined);
  if (!told) return undefined;
  if (INVERTED.test(rest) && !time?.isFirst) return undefined;
  if (PAST.test(rest) && !(time?.kind === 'lastWeek' || time?.kind === 'weeks')) return undefined;
  const weeks = weeksOf(time, weekOf(today));
  if (!weeks) return undefined;
  return time?.kind === 'partOfWeek' ? weeks : { ...weeks, absence: told.absence };
}

/** Told by dates: the weeks that are away as a whole; when none is, that nobody need ask. */
function byDays(found: DaysFound, today: LocalDate): AbsenceNotice | undefined {
  const told = phraseIn(found.rest, true);
  if (!told && !(found.isReturn && found.rest === '')) return undefined;
  if (told && INVERTED.test(found.rest) && !found.isFirst) return undefined;
  // `olen lomalla, palaan maanantaina` tells of this week as `olen lomalla` does.
  const days = told && found.isReturn ? sinceMonday(found) : found;
  const weeks = wholeWeeks(days);
  if (weeks) return { ...weeks, absence: told?.absence ?? 'other' };
  const week = weekOf(found.from < today ? today : found.from);
  return { from: week, to: week };
}

/** A time beside it makes a bare `lomalla` a sentence about the speaker. */
function phraseIn(rest: string, hasTime: boolean) {
  const phrases = hasTime ? [...ABSENCE_PHRASES, ...BARE_PHRASES] : ABSENCE_PHRASES;
  return phrases.find(({ words }) => words.test(rest.replace(/,$/, '')));
}
