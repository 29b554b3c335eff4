const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_DAYS = 90;
/** A leader sees six months of checklists; a year and a month let one year be beside the other. */
const RUNS_KEPT_DAYS = 400;

export interface ForgetUpTo {
  /** Questions without an answer, presses on answers, what went out. */
  readonly ordinary: Date;
  readonly readinessRuns: Date;
}

/** What came to its end before these instants is forgotten. */
export function forgetUpTo(now: Date): ForgetUpTo {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  return { ordinary: daysAgo(KEPT_DAYS), readinessRuns: daysAgo(RUNS_KEPT_DAYS) };
}
