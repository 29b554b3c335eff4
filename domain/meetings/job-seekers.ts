/** More clients in job search than this nobody has: it is a slip of the finger. */
export const MOST_JOB_SEEKERS = 99;

/** How many of a coach's clients are in job search, as it was typed: a whole number, 0–99. */
export function readJobSeekers(text: string): number | undefined {
  const typed = text.trim();
  return /^\d{1,2}$/.test(typed) ? Number(typed) : undefined;
}
