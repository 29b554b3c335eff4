import type { Period } from '../../domain/digest/period';
import { quarterOf } from '../../domain/digest/period-beside';
import { lastWeekOf } from '../../domain/digest/period-spans';
import type { Language } from '../../domain/language';
import { type Week, weekNumberOf } from '../../domain/local-date';
import { daysIn, monthIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';

/** The period with its days or weeks, as in a heading. */
export function periodIn(language: Language, period: Period): string {
  const t = wordsIn(language);
  const last = lastWeekOf(period);
  const [first = last] = period.weeks;
  const days = daysIn(language, period.from, period.to);
  switch (period.kind) {
    case 'week':
      return t('digest.week', { week: weekNumberOf(last), days });
    case 'month':
      return t('digest.month', {
        month: capital(monthIn(language, period.from)),
        from: weekNumberOf(first),
        to: weekNumberOf(last),
      });
    case 'quarter':
      return t('digest.quarter', {
        quarter: quarterOf(period.from),
        year: period.from.slice(0, 4),
        days,
      });
  }
}

/** The period in a word or two, as on a button. */
export function shortPeriodIn(language: Language, period: Period): string {
  const t = wordsIn(language);
  switch (period.kind) {
    case 'week':
      return t('digest.nav.week', { week: weekNumberOf(lastWeekOf(period)) });
    case 'month':
      return monthIn(language, period.from);
    case 'quarter':
      return t('digest.nav.quarter', {
        quarter: quarterOf(period.from),
        year: period.from.slice(0, 4),
      });
  }
}

/** `44, 45, 47`. */
export function weekNumbers(weeks: readonly Week[]): string {
  return weeks.map(weekNumberOf).join(', ');
}

/** At most `length` characters, cut with a mark. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

const TEXT_LENGTH = 240;

/** What a leader wrote, short enough for a card with many. */
export function cutText(text: string): string {
  return shorten(text, TEXT_LENGTH);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
