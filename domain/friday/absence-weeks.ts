import { weekAfter } from '../digest/week-after';
import { type Week, weekNumberOf } from '../local-date';
import type { TimeFound } from './absence-time';

/** A long summer holiday; a longer absence is told of again. */
const MOST_ABSENT_WEEKS = 12;
const WEEKS_AROUND = 26;

export function weeksOf(
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
      return weeksByNumber(time.numbers, now);
  }
}

function weeksByNumber([first, last = first]: readonly number[], now: Week) {
  const around = Array.from({ length: 2 * WEEKS_AROUND + 1 }, (_, index) => index - WEEKS_AROUND)
    .sort((a, b) => Math.abs(a) - Math.abs(b))
    .map((distance) => weekAfter(now, distance));
  const from = around.find((week) => weekNumberOf(week) === first);
  const to = from && weeksFrom(from).find((week) => weekNumberOf(week) === last);
  return from && to ? { from, to } : undefined;
}

function weeksFrom(from: Week): Week[] {
  return Array.from({ length: MOST_ABSENT_WEEKS }, (_, count) => weekAfter(from, count));
}

/** Every week of the span, at most `MOST_ABSENT_WEEKS`; none when it ends before it begins. */
export function weeksBetween({ from, to }: { readonly from: Week; readonly to: Week }): Week[] {
  return weeksFrom(from).filter((week) => week <= to);
}
