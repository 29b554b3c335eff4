import { addDays, daysOf, type Week } from '../local-date';
import type { DigestFacts } from './facts';
import { indexFacts } from './facts-index';
import type { Period } from './period';
import { meanWeeksOf } from './period-spans';
import { coachWeeksOf, isPresent, sumOf } from './week-means';

export interface ChartCounts {
  /** Weeks counted together, ascending: at most five columns, so that a phone can show them. */
  readonly columns: readonly (readonly Week[])[];
  readonly coaches: readonly {
    readonly coachId: string;
    readonly name: string;
    /** What Kriteeri 17 (004:932) counts, for each column; nothing if all its weeks were absent. */
    readonly counts: readonly (number | undefined)[];
  }[];
}

/** Meetings by coach and column: a week's chart shows four weeks, a quarter's its months. */
export function chartCounts(facts: DigestFacts): ChartCounts {
  const index = indexFacts(facts);
  const columns = columnsOf(facts.period);
  const coaches = facts.coaches.map(({ id, name }) => ({
    coachId: id,
    name,
    counts: columns.map((weeks) => {
      const figures = coachWeeksOf(index, id, weeks);
      const counted = sumOf(figures, (week) => week.counted);
      return counted > 0 || figures.some(isPresent) ? counted : undefined;
    }),
  }));
  return { columns, coaches };
}

function columnsOf(period: Period): Week[][] {
  if (period.kind === 'week') return meanWeeksOf(period).map((week) => [week]);
  if (period.kind === 'month') return period.weeks.map((week) => [week]);
  const months = new Map<string, Week[]>();
  for (const week of period.weeks) {
    const month = addDays(daysOf(week).monday, 3).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), week]);
  }
  return [...months.values()];
}
