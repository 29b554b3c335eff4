import type { LocalDate, Week } from '../local-date';

const PERIOD_KINDS = ['week', 'month', 'quarter'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/**
 * What a digest is about. Criterion 17 (004:932) counts by the week, so the figures of a month or a
 * quarter are those of whole ISO weeks, and each week belongs to one month (see `period-weeks.ts`).
 */
export interface Period {
  readonly kind: PeriodKind;
  /** First and last day by the calendar. They name the period only; its meetings are those of `weeks`. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The ISO weeks with their Thursday from `from` to `to` that have begun, ascending; at least one. */
  readonly weeks: readonly Week[];
}
