/** Days as `YYYY-MM-DD`, by milliseconds alone: nothing shared with domain/local-date. */
const DAY = 86_400_000;

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndex(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/** A week is in the year of its Thursday, and numbered by that Thursday's place in the year. */
export function isoWeek(day: string): string {
  const thursday = plusDays(day, 3 - weekdayIndex(day));
  const year = thursday.slice(0, 4);
  const dayOfYear = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / DAY;
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}

/** Every Monday whose Thursday is from the one day to the other. */
export function mondaysWithThursdayIn(from: string, to: string): string[] {
  const mondays: string[] = [];
  for (let day = from; day <= to; day = plusDays(day, 1)) {
    if (weekdayIndex(day) === 3) mondays.push(plusDays(day, -3));
  }
  return mondays;
}
