import { addDays, daysOf, type LocalDate, type Week, weekOf } from '../local-date';

/** The week `count` weeks later; earlier when `count` is negative. */
export function weekAfter(week: Week, count: number): Week {
  return weekOf(addDays(daysOf(week).monday, 7 * count));
}

/** The last ISO week that is over by `today`. */
export function lastWholeWeek(today: LocalDate): Week {
  return weekAfter(weekOf(today), -1);
}
