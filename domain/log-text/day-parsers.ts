import type { Parser, ParsingContext, Refiner } from 'chrono-node';
import { addDays, type LocalDate, localDateOrThrow, mondayOf, weekdayOf } from '../local-date';
import { flatten, LETTER, LETTER_OR_DIGIT } from './flat-text';
import { hasPhrase, wholeWords } from './phrases';
import type { DayReading, DayWords, Phrases } from './words/log-vocabulary';

/** Tag of a result from a part of the day alone (`aamulla`); `OWN` tags the others of this file. */
export const PASSING = 'log/passing';
const OWN = 'log/own';

type Components = ReturnType<ParsingContext['createParsingComponents']>;

function anyOf(words: Phrases): string {
  const sources = [...words].sort((a, b) => b.length - a.length);
  return sources.map((word) => word.replace(/\./g, '\\.').replace(/ /g, '\\s+')).join('|');
}

// The text is flat, so the pattern needs no `i` flag.
function wordPattern(source: string): RegExp {
  return new RegExp(wholeWords(source));
}

function phraseKey(text: string | undefined): string {
  return (text ?? '').toLowerCase().replace(/\s+/g, ' ');
}

/** The day of Chrono's reference, which is noon UTC of today (see `readDays`). */
function todayOf(context: ParsingContext): LocalDate {
  return localDateOrThrow(context.refDate.toISOString().slice(0, 10));
}

function componentsOf(context: ParsingContext, day: LocalDate, tag = OWN): Components {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return context.createParsingComponents({ year, month, day: date }).addTag(tag);
}

/** The day that a weekday means, seen from `today`. Last and next Friday are never today. */
function weekdayBy(reading: DayReading, weekday: number, today: LocalDate): LocalDate {
  if (typeof reading === 'number') return addDays(mondayOf(today), 7 * reading + weekday - 1);
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (reading === 'future') return addDays(today, ahead === 0 ? 7 : ahead);
  return addDays(today, ahead - 7);
}

/**
 * Weekdays with the words and endings that give them a direction (`viime maanantaina`, `perjantaiksi`).
 * A weekday without one stays a bare weekday (Chrono's day is not certain); `attachDays` resolves it
 * by the verb of its clause.
 */
export function weekdayParser(words: DayWords): Parser {
  const numbers = new Map(
    words.weekdays.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
  );
  const full = [...numbers.keys()].filter((name) => name.length >= 6);
  const short = [...numbers.keys()].filter((name) => name.length < 6);
  const endings = Object.keys(words.endings);
  const pattern = wordPattern(
    `(?:(?<before>${anyOf(Object.keys(words.before))})\\s+)?` +
      `(?:(?<full>${anyOf(full)})(?<ending>${anyOf(endings)})?` +
      `|(?<short>${anyOf(short)})(?<tail>${anyOf(endings.filter((ending) => ending.startsWith(':'))) || '(?!)'})?)` +
      `(?:\\s+(?<after>${anyOf(Object.keys(words.after))}))?(?:\\s+(?:${anyOf(words.dayParts)}))?`,
  );
  return {
    pattern: () => pattern,
    extract: (context, match) => {
      const { before, full: name, short: abbreviation, ending, tail, after } = match.groups ?? {};
      const weekday = numbers.get(phraseKey(name ?? abbreviation));
      if (weekday === undefined) return null;
      const reading =
        words.after[phraseKey(after)] ??
        words.before[phraseKey(before)] ??
        words.endings[phraseKey(ending ?? tail)];
      if (reading !== undefined)
        return componentsOf(context, weekdayBy(reading, weekday, todayOf(context)));
      return context.createParsingComponents({ weekday: weekday % 7 }).addTag(OWN);
    },
  };
}

/** Words for days counted from today: `eilen`, `i förrgår`, `this morning`. */
export function casualParser(words: DayWords): Parser {
  const pattern = wordPattern(
    `(?<word>${anyOf(Object.keys(words.casual))})(?:\\s+(?:${anyOf(words.dayParts)}))?`,
  );
  return {
    pattern: () => pattern,
    extract: (context, match) => {
      const days = words.casual[phraseKey(match.groups?.word)];
      return days === undefined ? null : componentsOf(context, addDays(todayOf(context), days));
    },
  };
}

/** Words that mean today in passing (`aamulla`, `juuri`). They count only without another day. */
export function passingParser(words: DayWords): Parser {
  const pattern = wordPattern(`(?:${anyOf(words.passing)})`);
  return {
    pattern: () => pattern,
    extract: (context) => componentsOf(context, todayOf(context), PASSING),
  };
}

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

/** Leaves days only: no times, no weeks, no bare months, no `now`, no weekdays but our own. */
export function daysOnly(words: DayWords): Refiner {
  return {
    refine: (context, results) =>
      results.filter((result) => {
        const isDay = result.start.isCertain('day');
        const isOwn = result.tags().has(OWN) || result.tags().has(PASSING);
        if (!isDay && !(isOwn && result.start.isCertain('weekday'))) return false;
        if (result.tags().has('casualReference/now')) return false;
        const isVague = !isOwn && hasPhrase(flatten(result.text), words.vague);
        return !isVague && isWholeWord(context.text, result.index, result.text);
      }),
  };
}

const AT_WORD = new RegExp(LETTER_OR_DIGIT);

// Chrono's \W takes ä for a border.
function isWholeWord(text: string, index: number, word: string): boolean {
  const isCutAt = (at: number) =>
    AT_WORD.test(text.charAt(at - 1)) && AT_WORD.test(text.charAt(at));
  return !isCutAt(index) && !isCutAt(index + word.length);
}
