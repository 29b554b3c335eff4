import type { Absence } from '../digest/coach-week';
import { type LocalDate, type Week, weekOf } from '../local-date';
import { timeIn } from './absence-time';
import { weeksOf } from './absence-weeks';
import { ABSENCE_PHRASES, INVERTED, PAST } from './absence-words';

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
  const time = timeIn(sentence);
  const rest = time?.rest ?? sentence;
  const told = ABSENCE_PHRASES.find(({ words }) => words.test(rest));
  if (!told) return undefined;
  if (INVERTED.test(rest) && !time?.isFirst) return undefined;
  if (PAST.test(rest) && !(time?.kind === 'lastWeek' || time?.kind === 'weeks')) return undefined;
  const weeks = weeksOf(time, weekOf(today));
  if (!weeks) return undefined;
  return time?.kind === 'partOfWeek' ? weeks : { ...weeks, absence: told.absence };
}
