import { LRUCache } from 'lru-cache';
import type { Language } from '../../domain/language';
import { dayAt, type LocalDate, localDateOrThrow } from '../../domain/local-date';
import { wordsIn } from './wording';

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<
  Language,
  string
>;

// Made once, and when needed: a formatter costs a hundred times what formatting with it does.
const FORMATS = new Map<Language, ReturnType<typeof formatsOf>>();

function formatsIn(language: Language): ReturnType<typeof formatsOf> {
  const formats = FORMATS.get(language) ?? formatsOf(LOCALES[language]);
  FORMATS.set(language, formats);
  return formats;
}

function formatsOf(locale: string) {
  return {
    day: new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    }),
    days: new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    }),
    month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    shortMonth: new Intl.DateTimeFormat(locale, {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
  };
}

/** `ti 24.11.2026`, `tis 24.11.2026`, `Tue, 24/11/2026`. */
export function dayIn(language: Language, day: LocalDate | string): string {
  return formatsIn(language).day.format(new Date(`${localDateOrThrow(day)}T12:00:00Z`));
}

const CLOCKS = new LRUCache<string, Intl.DateTimeFormat>({ max: 20 });

/** `8.05`: an instant as the clock of a time zone (IANA name) shows it. */
export function clockIn(language: Language, instant: Date, timeZone: string): string {
  const key = `${language} ${timeZone}`;
  const clock =
    CLOCKS.get(key) ??
    new Intl.DateTimeFormat(LOCALES[language], { hour: 'numeric', minute: '2-digit', timeZone });
  CLOCKS.set(key, clock);
  return clock.format(instant);
}

/** `ma 23.11.2026 klo 8.05`. */
export function instantIn(language: Language, instant: Date, timeZone: string): string {
  const day = dayIn(language, dayAt(instant, timeZone));
  const time = clockIn(language, instant, timeZone);
  return wordsIn(language)('time.at', { day, time });
}

/** An instant of today by its time alone (`klo 8.05`), of another day with the day. */
export function sinceWhen(
  language: Language,
  instant: Date,
  { today, timeZone }: { readonly today: LocalDate; readonly timeZone: string },
): string {
  if (dayAt(instant, timeZone) !== today) return instantIn(language, instant, timeZone);
  return wordsIn(language)('time.today', { time: clockIn(language, instant, timeZone) });
}

/** A span of days, both included: `16.–22.11.2026`. */
export function daysIn(language: Language, from: LocalDate, to: LocalDate): string {
  const [first, last] = [from, to].map((day) => new Date(`${day}T12:00:00Z`));
  return first && last ? formatsIn(language).days.formatRange(first, last) : '';
}

/** The month a day is in: `marraskuu 2026`. */
export function monthIn(language: Language, day: LocalDate | string): string {
  return formatsIn(language).month.format(new Date(`${localDateOrThrow(day)}T12:00:00Z`));
}

/** The same, short: `marras 2026`. */
export function shortMonthIn(language: Language, day: LocalDate | string): string {
  return formatsIn(language).shortMonth.format(new Date(`${localDateOrThrow(day)}T12:00:00Z`));
}

/** A number with the language's own decimal sign, at most one decimal. */
export function numberIn(language: Language, value: number): string {
  return formatsIn(language).number.format(value);
}

/** A share (0–1) as whole per cent, with the language's own spacing. */
export function percentIn(language: Language, share: number): string {
  return formatsIn(language).percent.format(share);
}
