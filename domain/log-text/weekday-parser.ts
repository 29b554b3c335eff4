import type { Parser } from 'chrono-node';
import { addDays, type LocalDate, mondayOf, weekdayOf } from '../local-date';
import { anyOf, componentsOf, OWN, phraseKey, todayOf, wordPattern } from './day-components';
import type { DayReading, DayWords } from './words/log-vocabulary';

/** The day that a weekday means, seen from `today`. Last and next Friday are never today. */
function weekdayBy(reading: DayReading, weekday: number, today: LocalDate): LocalDate {
  if (typeof reading === 'number') return addDays(mondayOf(today), 7 * reading + weekday - 1);
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (reading === 'future') return addDays(today, ahead === 0 ? 7 : ahead);
  return addDays(today, ahead - 7);
}

/** Letters from which on a weekday is read with a slip, too. */
const LONG = 7;

/** The word without one letter, with one twice, or with two swapped; its first letter stays. */
function slipsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, index) => index + 1).flatMap((at) => {
    const [before, letter, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
    const swapped = `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`;
    return [`${before}${after}`, `${before}${letter}${letter}${after}`, swapped];
  });
}

/**
 * Weekdays with the words and endings that give them a direction (`viime maanantaina`, `perjantaiksi`).
 * A weekday without one stays a bare weekday (Chrono's day is not certain); `attachDays` resolves it
 * by the verb of its clause.
 */
export function weekdayParser(words: DayWords): Parser {
  const numbers = new Map(
    words.weekdays.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  );
  const names = [...numbers.keys()];
  for (const name of names.filter((known) => known.length >= LONG)) {
    for (const slip of slipsOf(name))
      numbers.set(slip, numbers.get(slip) ?? numbers.get(name) ?? 0);
  }
  const full = [...numbers.keys()].filter((name) => name.length >= 6);
  const short = names.filter((name) => name.length < 6);
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
