import type { Parser } from 'chrono-node';
import { OWN, wordPattern } from './day-components';
import { LETTER, LETTER_OR_DIGIT } from './flat-text';
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

/** `12.11.`, `12.11`, `12/11/2026`, the day before the month: the writers are in Finland. */
export function numericDayParser(): Parser {
  const number = `(?<![.,:/]|${LETTER_OR_DIGIT})(?<day>\\d{1,2})(?<mark>[./])\\s?(?<month>\\d{1,2})`;
  const year = '(?:\\k<mark>\\s?(?<long>\\d{4})|\\k<mark>(?<short>\\d{2}))?';
  // Not a decimal, a time, a part of a longer number, nor a length.
  const border = `(?![\\d.:/]*\\d|,\\d|\\s*(?:h|tuntia|tim|timmar|km)(?!${LETTER}))\\.?`;
  const pattern = new RegExp(number + year + border);
  return {
    pattern: () => pattern,
    extract: (context, match) => {
      const { long, short, ...parts } = match.groups ?? {};
      const [day, month] = [Number(parts.day), Number(parts.month)];
      const isTime = CLOCK.test(context.text.slice(0, match.index ?? 0));
      if (isTime || day < 1 || day > 31 || month < 1 || month > 12) return null;
      const named = long ?? (short && `20${short}`);
      const components = named ? { day, month, year: Number(named) } : { day, month };
      return context.createParsingComponents(components).addTag(OWN);
    },
  };
}
