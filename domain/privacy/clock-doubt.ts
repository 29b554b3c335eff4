const HOUR_MS = 60 * 60 * 1000;
/** A look comes every six hours; a process that starts anew looks at once. */
const SHORTEST_DOUBT_MS = 5 * HOUR_MS;
const LONGEST_STEP_MS = 48 * HOUR_MS;

/** When what is kept for a time was last looked through, and since when the clock is doubted. */
export interface Look {
  readonly at: Date;
  readonly doubtedSince?: Date | undefined;
}

/**
 * Whether what is old by the clock may be forgotten. After a step of more than two days, or one
 * back, it may not: a wrong clock would take everything. It may again once the clock has gone on
 * steadily for five hours, since a machine that was off for a week looks the same.
 */
export function nextLook(last: Look | undefined, now: Date): Look {
  if (!last) return { at: now };
  if (!isSteady(last.at, now)) return { at: now, doubtedSince: now };
  const { doubtedSince } = last;
  const isOver =
    doubtedSince === undefined || now.getTime() - doubtedSince.getTime() >= SHORTEST_DOUBT_MS;
  return isOver ? { at: now } : { at: now, doubtedSince };
}

function isSteady(before: Date, now: Date): boolean {
  const step = now.getTime() - before.getTime();
  return step >= 0 && step <= LONGEST_STEP_MS;
}
