import { addDays, addMonths, type LocalDate, localDateOrThrow } from '../local-date';
import type { CriteriaFacts } from './facts';
import type { Month } from './month';
import type { MonthTotals } from './month-totals';
import type { ProposalNote, ProposalPeriod } from './proposal';

/** With fewer cases than this a share says little; the source asks for none, so it is said only. */
const FEW_CASES = 10;

/** What a rule needs of one month, out of the latest month that tells all of it. */
interface OfLatest<T> {
  readonly value: T;
  readonly period: ProposalPeriod;
}

/** A stock, such as open clients: as of the latest month in which it was told. */
export function latestOf<T>(
  { totals }: Pick<CriteriaFacts, 'totals'>,
  tell: (month: MonthTotals) => T | undefined,
): OfLatest<T> | undefined {
  for (const month of totals.toReversed()) {
    const value = tell(month);
    if (value !== undefined) return { value, period: spanOf([month.month]) };
  }
  return undefined;
}

/** Everything of the window's months, both ends included. */
export function monthsPeriod({ window }: Pick<CriteriaFacts, 'window'>): ProposalPeriod {
  return spanOf(window.months);
}

/** Of how many months something was told; nothing to say when of all. */
export function monthsNote(
  { window }: Pick<CriteriaFacts, 'window'>,
  given: number,
): readonly ProposalNote[] {
  const of = window.months.length;
  return given < of ? [{ kind: 'monthsGiven', values: { given, of } }] : [];
}

export function fewNote(count: number): readonly ProposalNote[] {
  return count < FEW_CASES ? [{ kind: 'fewCases', values: { count } }] : [];
}

function spanOf(months: readonly Month[]): ProposalPeriod {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a span needs a month');
  return { from: firstDayOf(first), to: addDays(addMonths(firstDayOf(last), 1), -1) };
}

function firstDayOf(month: Month): LocalDate {
  return localDateOrThrow(`${month}-01`);
}
