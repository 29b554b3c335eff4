import type { Parser } from 'chrono-node';
import { addDays } from '../local-date';
import { anyOf, componentsOf, PASSING, phraseKey, todayOf, wordPattern } from './day-components';
import type { DayWords } from './words/log-vocabulary';

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
