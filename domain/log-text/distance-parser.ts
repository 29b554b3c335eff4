import type { Parser } from 'chrono-node';
import { addDays } from '../local-date';
import {
  anyOf,
  componentsOf,
  openComponents,
  phraseKey,
  todayOf,
  UNTOLD,
  VAGUE,
  wordPattern,
} from './day-components';
import type { DistanceWords } from './words/log-vocabulary';

/** So many days, weeks or months from today: `kahden viikon päästä`, `om en vecka`, `2 vko sitten`. */
export function distanceParser({ counts, units, single, ahead, ago }: DistanceWords): Parser {
  const length =
    `(?:(?<count>\\d{1,2}|${anyOf(Object.keys(counts))})[.:]?\\s*(?<unit>${anyOf(Object.keys(units))})` +
    `|(?<single>${anyOf(Object.keys(single)) || '(?!)'}))`;
  const pattern = wordPattern(
    `(?:(?<before>${anyOf(ahead.before) || '(?!)'})\\s+)?${length}` +
      `(?:\\s+(?:(?<after>${anyOf(ahead.after) || '(?!)'})|(?<ago>${anyOf(ago)})))?`,
  );
  return {
    pattern: () => pattern,
    extract: (context, match) => {
      const { before, count, unit, single: alone, after, ago: isAgo } = match.groups ?? {};
      if (!before && !after && !isAgo) return null;
      const number = alone ? 1 : (counts[phraseKey(count)] ?? Number(count));
      const days = number * ((alone ? single[alone] : units[phraseKey(unit)]) ?? 0);
      // The place is held, since without it `viikon päästä` would be found within `parin viikon päästä`.
      if (days === 0) return openComponents(context, isAgo ? VAGUE : UNTOLD);
      return componentsOf(context, addDays(todayOf(context), isAgo ? -days : days));
    },
  };
}
