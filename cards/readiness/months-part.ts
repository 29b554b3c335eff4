import type { Language } from '../../domain/language';
import { facts, note, paragraph } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { plain } from '../kit/escape-markdown';
import { fold } from '../kit/fold';
import { monthIn, numberIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';

/** How many lists a team's people took to the result, by month; nobody's name. */
export interface MonthCount {
  readonly teamName: string;
  /** Newest first; `month` is its first day. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
}

/** For a leader: numbers alone, folded. */
export function monthsPart(language: Language, counts: readonly MonthCount[]): CardElement[] {
  if (counts.length === 0) return [];
  const t = wordsIn(language);
  const items = counts.flatMap(({ teamName, months }) => [
    paragraph(plain(teamName), { weight: 'Bolder' }),
    facts(months.map(({ month, count }) => [monthIn(language, month), numberIn(language, count)])),
  ]);
  return fold(t, {
    id: 'months',
    title: t('readiness.page.months'),
    items: [note(t('readiness.page.monthsWhy')), ...items],
  });
}
