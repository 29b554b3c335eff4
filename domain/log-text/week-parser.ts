import type { Parser } from 'chrono-node';
import { addDays, type LocalDate, localDateOrThrow, mondayOf } from '../local-date';
import {
  anyOf,
  componentsOf,
  openComponents,
  phraseKey,
  todayOf,
  UNREAL,
  VAGUE,
  wordPattern,
} from './day-components';
import { nearestOf } from './nearest-day';
import type { DayWords } from './words/log-vocabulary';

const BEFORE_WEEK = /[\d/]\s?$/;

/** A weekday of a numbered week (`perjantaina viikolla 47`, `v. 47 fredag`), or that week without a day. */
export function weekParser(words: DayWords): Parser {
  const numbers = new Map(
    words.weekdays.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
  );
  const weekday = (group: string) =>
    `(?<${group}>${anyOf([...numbers.keys()])})(?:${anyOf(Object.keys(words.endings))})?\\.?`;
  const pattern = wordPattern(
    `(?:${weekday('first')},?\\s+(?:(?:i|på|of|in|on|-)\\s+)?)?${words.week}(?![.,]?\\d|\\s?[%€h/])` +
      `(?:,?\\s+(?:(?:på|on)\\s+)?${weekday('second')})?`,
  );
  return {
    pattern: () => pattern,
    extract: (context, match) => {
      const { first, second, week } = match.groups ?? {};
      // `5 h/vk 3 kk` and `2 vk 3 pv` are lengths.
      if (BEFORE_WEEK.test(context.text.slice(0, match.index ?? 0))) return null;
      const number = numbers.get(phraseKey(first ?? second));
      if (number === undefined) return openComponents(context, VAGUE);
      const day = weekdayOfWeek(Number(week), number, todayOf(context));
      return day ? componentsOf(context, day) : openComponents(context, UNREAL);
    },
  };
}

/** That day of the nearest week of the number (ISO 8601); undefined when no year near has such a week. */
function weekdayOfWeek(week: number, weekday: number, today: LocalDate): LocalDate | undefined {
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((candidate) => {
    const monday = addDays(firstMonday(candidate), 7 * (week - 1));
    const isOfYear = week >= 1 && monday < firstMonday(candidate + 1);
    return isOfYear ? addDays(monday, weekday - 1) : [];
  });
  return nearestOf(days, today);
}

/** The fourth of January is always in the first week. */
function firstMonday(year: number): LocalDate {
  return mondayOf(localDateOrThrow(`${year}-01-04`));
}
