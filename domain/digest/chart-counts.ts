import { addDays, daysOf, type Week } from '../local-date';
import type { DigestFacts } from './facts';
import { type FactsIndex, indexFacts } from './facts-index';
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
  const columns = columnsOf(index);
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

function columnsOf({ facts, weeks, meanWeeks }: FactsIndex): Week[][] {
  const { kind } = facts.period;
  if (kind === 'week') return meanWeeks.map((week) => [week]);
  if (kind === 'month') return weeks.map((week) => [week]);
  const months = new Map<string, Week[]>();
  for (const week of weeks) {
    const month = addDays(daysOf(week).monday, 3).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), week]);
  }
  return [...months.values()];
}
