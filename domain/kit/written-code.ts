import { FinnishSSN } from 'finnish-ssn';
import { isPaperNumber } from './identity-code';

const BETWEEN = String.raw`[^\d\p{L}]`;
const PAIR = String.raw`\d\s?\d`;
/** A part of the date: with its leading zero, or with a sign after it. */
const DATE_PARTS = [String.raw`${PAIR}[\s./-]{0,3}`, String.raw`\d[\s./-]{1,3}`];
const YEARS = [PAIR, String.raw`(?:1\s?[89]|2\s?0)\s?${PAIR}`];
const SIGN = `${BETWEEN}{0,4}(?:[A-FU-Y+](?!\\p{L}))?${BETWEEN}{0,4}`;
const END = String.raw`(?<serial>\d\s?\d\s?\d)${BETWEEN}{0,2}(?<check>[0-9A-FHJ-NPR-Y])(?![\p{L}\d])`;

/** One for each way to write a date; the look-ahead tries every start, in bounded steps. */
const WRITINGS = DATE_PARTS.flatMap((day) =>
  DATE_PARTS.flatMap((month) =>
    YEARS.map(
      (year) =>
        new RegExp(
          `(?<!\\d)(?=(?<day>${day})(?<month>${month})(?<year>${year})(?<sign>${SIGN})${END})`,
          'giu',
        ),
    ),
  ),
);
const FEWEST_DIGITS = 7;

/** Nobody born in these years (of either century) is in working life: they are dates of today. */
const RECENT = { from: 16, to: 35 };

/**
 * Whether a text holds a personal identity code as people write one down: with dots, slashes or
 * spaces in the date, without leading zeros, with its year in full, with signs around or between,
 * or with none. Its check character must be right, since any date with an amount looks so.
 */
export function hasWrittenCode(text: string): boolean {
  if ((text.match(/\d/g)?.length ?? 0) < FEWEST_DIGITS) return false;
  return WRITINGS.some((writing) => {
    for (const { groups, index } of text.matchAll(writing))
      if (groups && isCode(groups) && (groups.sign || !isPaperNumber(text, index))) return true;
    return false;
  });
}

function isCode(parts: Record<string, string | undefined>): boolean {
  const [day, month, year, serial] = [parts.day, parts.month, parts.year, parts.serial].map(
    (part = '') => part.replace(/\D/g, ''),
  );
  const yearOfCentury = year?.slice(-2) ?? '';
  const isSigned = /[A-Y+\p{Pd}\u2212]/iu.test(parts.sign ?? '');
  const isRecent = Number(yearOfCentury) >= RECENT.from && Number(yearOfCentury) <= RECENT.to;
  if (isRecent && !isSigned) return false;
  const date = `${day?.padStart(2, '0')}${month?.padStart(2, '0')}${yearOfCentury}`;
  const end = `${serial}${parts.check?.toUpperCase()}`;
  return FinnishSSN.validate(`${date}-${end}`) || FinnishSSN.validate(`${date}A${end}`);
}
