import { type FormOf, type IdOf, readForm, writeForm } from '../kit/form';
import type { FormError } from '../kit/form-error';
import { wholeNumber } from '../kit/number-field';
import { keysOf } from '../kit/records';
import { days } from './days-field';
import { jobs } from './jobs-field';
import type { MonthTotals } from './month-totals';

const count = (most: number) => wholeNumber({ least: 0, most, error: 'notCount' });
const percent = wholeNumber({ least: 0, most: 100, error: 'notPercent' });

/** What the leader fills in of a month; everything may be left empty. */
export const MONTH_FORM = {
  openClients: count(2_000),
  workPercent: wholeNumber({ least: 0, most: 5_000, error: 'notCount' }),
  employed: count(2_000),
  jobs,
  openJobs: count(60),
  firstMeetingDays: days,
  waitingDays: days,
  teams: count(20),
  fromTeams: count(2_000),
  fewestPhases: wholeNumber({ least: 0, most: 5, error: 'notPhases' }),
  mostPhases: wholeNumber({ least: 0, most: 5, error: 'notPhases' }),
  fourMonthsIn: count(2_000),
  metAfterFour: count(2_000),
  coachingPercent: percent,
  communityPercent: percent,
};

export type MonthField = IdOf<typeof MONTH_FORM>;
export const MONTH_FIELDS = keysOf(MONTH_FORM);
export type ShownMonth = FormOf<typeof MONTH_FORM>;
export type ToldMonth = Omit<MonthTotals, 'month'>;

/** Stocks stay about the same from month to month, so a new month begins with them. */
const STOCKS: ReadonlySet<MonthField> = new Set([
  'openClients',
  'workPercent',
  'employed',
  'teams',
  'fromTeams',
  'fewestPhases',
  'mostPhases',
  'coachingPercent',
  'communityPercent',
] as const);

export function monthFormOf(told: ToldMonth): ShownMonth {
  return writeForm(MONTH_FORM, told);
}

/**
 * A month of which nothing was told yet: with the stocks of the latest month before it, and at first
 * with the working time of the roster.
 */
export function newMonthForm(before: ToldMonth | undefined, rosterPercent: number): ShownMonth {
  const former = monthFormOf(before ?? { workPercent: rosterPercent });
  const blank = monthFormOf({});
  return {
    ...blank,
    ...Object.fromEntries(
      MONTH_FIELDS.filter((id) => STOCKS.has(id)).map((id) => [id, former[id]]),
    ),
  };
}

type MonthErrors = { readonly [id in MonthField]?: FormError | undefined };

export type CheckedMonth =
  | { readonly kind: 'month'; readonly told: ToldMonth }
  | { readonly kind: 'invalid'; readonly errors: MonthErrors };

/** What was typed as totals; a part may not be larger than its whole. */
export function checkMonth(form: ShownMonth): CheckedMonth {
  const { values, errors, refuse, hasErrors } = readForm(MONTH_FORM, form);
  const parts = [
    ['openJobs', values.openJobs, values.jobs?.length],
    ['fromTeams', values.fromTeams, values.openClients],
    ['fewestPhases', values.fewestPhases, values.mostPhases],
    ['metAfterFour', values.metAfterFour, values.fourMonthsIn],
  ] as const;
  for (const [id, part, whole] of parts)
    if (part !== undefined && whole !== undefined && part > whole) refuse(id, 'moreThanAll');
  return hasErrors() ? { kind: 'invalid', errors } : { kind: 'month', told: values };
}
