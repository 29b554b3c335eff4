import { Temporal } from 'temporal-polyfill';

const LONGEST_NAME = 100;

/**
 * A name that Windows, OneDrive and a browser all take: letters, digits, spaces and `._-`. However
 * long the rest is, the last part stays: it tells one file from the next.
 */
export function workbookName(...parts: readonly string[]): string {
  return `${fileName(...parts)}.xlsx`;
}

/** The same without an ending. */
export function fileName(...parts: readonly string[]): string {
  const last = tidy(parts.at(-1) ?? '', LONGEST_NAME);
  const rest = tidy(parts.slice(0, -1).join(' '), LONGEST_NAME - last.length - 1);
  return `${rest ? `${rest} ` : ''}${last}`;
}

function tidy(text: string, longest: number): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longest)
    .replace(/^[ ._-]+|(?<![ ._-])[ ._-]+$/g, '');
}

/** When a file was made, to the second, for its name: `2026-11-30 14.05.12`. */
export function stampIn(instant: Date, timeZone: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  return `${at.toPlainDate()} ${at.toPlainTime().toString({ smallestUnit: 'second' }).replaceAll(':', '.')}`;
}
