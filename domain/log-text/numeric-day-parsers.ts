import type { Parser } from 'chrono-node';
import {
  componentsOf,
  DATE,
  OWN,
  openComponents,
  todayOf,
  UNREAL,
  wordPattern,
} from './day-components';
import { LETTER, LETTER_OR_DIGIT } from './flat-text';
import { dayOf, nearest } from './nearest-day';
import type { DayWords } from './words/log-vocabulary';

/** `14. päivä`, `the 14th`: the month is left open. */
export function dayOfMonthParser(words: DayWords): Parser {
  const pattern = wordPattern(words.dayOfMonth);
  return {
    pattern: () => pattern,
    extract: (context, match) => {
      const day = Number(match[1]);
      return day < 1 || day > 31 ? null : context.createParsingComponents({ day }).addTag(OWN);
    },
  };
}

const CLOCK = /(?:klo|kello|kl|at)\.?\s{0,3}$/;
const RANGE = /\d\s?[-–]\s?$/;
// Chrono looks on within what was refused, so the pattern alone would find `2.1.` in `32.1.`.
const WITHIN = new RegExp(`(?:[.,:/]|${LETTER_OR_DIGIT})$`);

/** `12.11.`, `12.11`, `12/11/2026`, the day before the month: the writers are in Finland. */
export function numericDayParser(words: DayWords): Parser {
  const number = '(?<day>\\d{1,2})(?<mark>[./])\\s?(?<month>\\d{1,2})';
  const year = '(?:\\k<mark>\\s?(?<long>\\d{4})|\\k<mark>(?<short>\\d{2}))?';
  // Not a decimal, a time nor a part of a longer number.
  const pattern = new RegExp(`${number}${year}(?![\\d.:/]*\\d|,\\d)(?<stop>\\.?)`);
  const amount = new RegExp(`^\\s?(?:[%€$°/]|(?:${words.unit})(?!${LETTER}))`);
  return {
    pattern: () => pattern,
    extract: (context, match) => {
      const { long, short, mark, stop, ...parts } = match.groups ?? {};
      const [day, month] = [Number(parts.day), Number(parts.month)];
      const at = match.index ?? 0;
      const before = context.text.slice(0, at);
      if (WITHIN.test(before) || CLOCK.test(before)) return null;
      const named = long ?? (short && `20${short}`);
      const isWritten = Boolean(named ?? stop);
      if (!isWritten && (RANGE.test(before) || isAmount(context.text, at + match[0].length)))
        return null;
      if (isAlways(day, month, mark)) return null;
      if (day >= 1 && day <= 31 && month >= 1 && month <= 12) {
        const told = named
          ? dayOf(Number(named), month, day)
          : nearest(month, day, todayOf(context));
        return told ? componentsOf(context, told).addTag(DATE) : openComponents(context, UNREAL);
      }
      if (RANGE.test(before) || isTime(before, day, month)) return null;
      return isMeant(day, month, isWritten || mark === '/')
        ? openComponents(context, UNREAL)
        : null;
    },
  };

  function isAmount(text: string, end: number): boolean {
    return amount.test(text.slice(end, end + 40));
  }
}

/** `24/7` is no day. */
function isAlways(day: number, month: number, mark: string | undefined): boolean {
  return mark === '/' && day === 24 && month === 7;
}

/** A day's word before a number: what follows is its time. */
const DAY_BEFORE = /(?:tänään|eilen|aamulla|aamuna|idag|i dag|igår|i går|today|yesterday)\s$/;

/** `tänään 11.15.`: a time of a working day, at the end of a sentence. */
function isTime(before: string, hour: number, minutes: number): boolean {
  return DAY_BEFORE.test(before) && hour >= 6 && hour <= 20 && minutes <= 59;
}

/**
 * Whether two numbers that are no day were meant as one. `33.5` and `12.13.` were; `13.30` and `9.00`
 * without a stop are times of the day, `12.50` is a price.
 */
function isMeant(day: number, month: number, isWritten: boolean): boolean {
  if (day < 1 || month < 1) return false;
  if (month <= 12) return day <= 39;
  return isWritten && day <= 31 && month <= 31;
}
