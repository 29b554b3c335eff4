import type { Absence } from '../digest/facts';
import { weekAfter } from '../digest/period-weeks';
import { type LocalDate, type Week, weekNumberOf, weekOf } from '../local-date';
import { ABSENCE_PHRASES, INVERTED, PAST, TIMES, type TimeKind } from './absence-words';

export interface AbsenceNotice {
  /** Both included; the same for one week. */
  readonly from: Week;
  readonly to: Week;
  /** Missing when only a part of the week is told of: then the week counts, and nobody asks. */
  readonly absence?: Absence | undefined;
}

/** A long summer holiday; a longer absence is told of again. */
const MOST_ABSENT_WEEKS = 12;
const WEEKS_AROUND = 26;

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
    .replace(/\s*[.!]+$/u, '');
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

interface TimeFound {
  readonly kind: TimeKind;
  readonly numbers: readonly number[];
  readonly rest: string;
  readonly isFirst: boolean;
}

function timeIn(sentence: string): TimeFound | undefined {
  for (const { kind, words } of TIMES) {
    const found = words.exec(sentence);
    if (!found) continue;
    const [phrase, ...groups] = found;
    const before = sentence.slice(0, found.index);
    const rest = `${before}${sentence.slice(found.index + phrase.length)}`;
    return {
      kind,
      numbers: groups.filter((group) => group !== undefined).map(Number),
      rest: rest.replace(/\s+/g, ' ').trim(),
      isFirst: before === '',
    };
  }
  return undefined;
}

function weeksOf(
  time: TimeFound | undefined,
  now: Week,
): { readonly from: Week; readonly to: Week } | undefined {
  switch (time?.kind) {
    case undefined:
    case 'thisWeek':
    case 'partOfWeek':
      return { from: now, to: now };
    case 'nextWeek': {
      const next = weekAfter(now, 1);
      return { from: next, to: next };
    }
    case 'lastWeek': {
      const last = weekAfter(now, -1);
      return { from: last, to: last };
    }
    case 'weeks':
      return numbered(time.numbers, now);
  }
}

function numbered([first, last = first]: readonly number[], now: Week) {
  const around = Array.from({ length: 2 * WEEKS_AROUND + 1 }, (_, at) => at - WEEKS_AROUND)
    .sort((one, other) => Math.abs(one) - Math.abs(other))
    .map((distance) => weekAfter(now, distance));
  const from = around.find((week) => weekNumberOf(week) === first);
  const to = from && weeksFrom(from).find((week) => weekNumberOf(week) === last);
  return from && to ? { from, to } : undefined;
}

function weeksFrom(from: Week): Week[] {
  return Array.from({ length: MOST_ABSENT_WEEKS }, (_, at) => weekAfter(from, at));
}

/** Every week of the span, at most `MOST_ABSENT_WEEKS`; none when it ends before it begins. */
export function weeksBetween({ from, to }: { readonly from: Week; readonly to: Week }): Week[] {
  return weeksFrom(from).filter((week) => week <= to);
}
