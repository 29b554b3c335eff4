/** Beginnings of the months' names in the three languages, January first. */
const MONTHS = [
  'tammi|jan',
  'helmi|feb',
  'maalis|mar(?:s|ch)?',
  'huhti|apr',
  'touko|ma[jy]',
  'kesä|jun',
  'heinä|jul',
  'elo|aug',
  'syys|sep',
  'loka|o[ck]t',
  'marras|nov',
  'joulu|de[ck]',
] as const;
const ENDING = '(?:kuu\\p{L}*|uari|ruari|il|i|e|y|usti?|(?:t?em|o)ber|uary|ruary)?\\.?(?!\\p{L})';

interface DatePattern {
  readonly month: number;
  readonly pattern: RegExp;
}
/** `9 Dec`, `9th of December`, `9. joulukuuta`, `den 9 december`; and `December 9`, `joulukuun 9.`. */
const PATTERNS: readonly DatePattern[] = MONTHS.flatMap((names, index) => {
  const month = `(?:${names})${ENDING}`;
  return [
    `(?<![\\d.])(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|:?e|:?s)?\\s?(?:päivä\\p{L}*\\s|of\\s)?${month}`,
    // `May 5 clients` asks for leave, and `in June 12 clients` tells how many.
    `(?<!\\p{L})(?!may)${month}\\s?(?:the\\s)?(?<day>\\d{1,2})(?:\\.|(?:st|nd|rd|th)(?!\\p{L})|(?=,?\\s*(?:(?:19|20)\\d\\d|[?!;]|$)))`,
  ].map((source) => ({ month: index + 1, pattern: new RegExp(source, 'gu') }));
});
const IN_DIGITS = /(?<![\d.,])\d{1,2}\.\d{1,2}\.(?:(?=(?:19|20)\d\d)|(?!\d))/gu;

/** A text in lower case with its dates as the articles write them: `9 Dec 2021` is `9.12.2021`. */
export function withDatesInDigits(text: string): string {
  if (!/\d/.test(text)) return text;
  return PATTERNS.reduce(
    (rest, { month, pattern }) =>
      rest.replace(pattern, (found: string, day: string) =>
        Number(day) >= 1 && Number(day) <= 31 ? `${day}.${month}.` : found,
      ),
    text,
  ).replace(/(\d\.\d{1,2}\.) (?=(?:19|20)\d\d(?!\d))/g, '$1');
}

/** The same text without days and months (`9.12.2021` leaves `2021`), since they count nothing. */
export function withoutDays(text: string): string {
  return text.replace(IN_DIGITS, ' ');
}
