import type { Parser } from 'chrono-node';
import { anyOf, openComponents, phraseKey, todayOf, UNREAL, wordPattern } from './day-components';
import { LETTER } from './flat-text';
import { dayOf, nearest } from './nearest-day';
import type { DayWords } from './words/log-vocabulary';

/** `31. marraskuuta`, `February 30th`: days that the calendar lacks. Chrono reads those that it has. */
export function unrealMonthDayParser({ months }: DayWords): Parser {
  const names = anyOf(Object.keys(months));
  const ending = '(?:\\.|:?[ae]|st|nd|rd|th)?';
  const pattern = wordPattern(
    // The words before it too: of two results in one place Chrono keeps the longer.
    `(?:(?:on|the|den)\\s+)*(?:(?<day>\\d{1,2})${ending}\\s+(?:of\\s+|päivä\\s+)?(?<month>${names})${LETTER}*` +
      `|(?<first>${names})\\s+(?<second>\\d{1,2})${ending})(?:,?\\s+(?<year>\\d{4}))?`,
  );
  return {
    pattern: () => pattern,
    extract: (context, match) => {
      const { day, month, first, second, year } = match.groups ?? {};
      const [number, named] = [Number(day ?? second), months[phraseKey(month ?? first)] ?? 0];
      if (number < 1 || number > 39) return null;
      const found = year
        ? dayOf(Number(year), named, number)
        : nearest(named, number, todayOf(context));
      return found ? null : openComponents(context, UNREAL);
    },
  };
}
