import { addDays, daysBetween, type LocalDate, readLocalDate, weekdayOf } from '../local-date';

export function bareWeekday(chronoWeekday: number, today: LocalDate) {
  const ahead = ((chronoWeekday || 7) - weekdayOf(today) + 7) % 7;
  return {
    past: addDays(today, ahead === 0 ? 0 : ahead - 7),
    future: addDays(today, ahead === 0 ? 7 : ahead),
  };
}

export function bareDay(day: number, today: LocalDate) {
  const month = Number(today.slice(5, 7));
  const near = [-1, 0, 1].flatMap((step) => {
    const index = Number(today.slice(0, 4)) * 12 + month - 1 + step;
    return dayOf(Math.floor(index / 12), (index % 12) + 1, day) ?? [];
  });
  return {
    past: near.filter((candidate) => candidate <= today).at(-1),
    future: near.find((candidate) => candidate >= today),
  };
}

/** A day and month without a year: the closest to today, so that in January 28.12. is last year's. */
export function nearest(
  month: number | null,
  day: number | null,
  today: LocalDate,
): LocalDate | undefined {
  const year = Number(today.slice(0, 4));
  return nearestOf(
    [year - 1, year, year + 1].flatMap((candidate) => dayOf(candidate, month, day) ?? []),
    today,
  );
}

/** The day of a list that is the closest to today. */
export function nearestOf(days: readonly LocalDate[], today: LocalDate): LocalDate | undefined {
  const distance = (day: LocalDate) => Math.abs(daysBetween(day, today));
  return [...days].sort((a, b) => distance(a) - distance(b))[0];
}

export function dayOf(year: number | null, month: number | null, day: number | null) {
  const [y, m, d] = [year, month, day].map((part) => String(part ?? 0).padStart(2, '0'));
  return readLocalDate(`${y}-${m}-${d}`);
}
