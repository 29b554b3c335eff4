import { keysOf } from '../kit/records';

const DAY_MS = 24 * 60 * 60 * 1000;
const YEAR_DAYS = 365;

/** Kept until somebody removes it. */
const NO_END = 0;

/**
 * How many days each kind of record may be kept; the controller chooses among these. The shortest
 * leave what the bot itself needs: a year of figures beside the former, and six months of checklists.
 */
export const RETENTION_DAYS = {
  meetings: [NO_END, 2 * YEAR_DAYS, 3 * YEAR_DAYS, 5 * YEAR_DAYS, 10 * YEAR_DAYS],
  assessments: [NO_END, 5 * YEAR_DAYS, 10 * YEAR_DAYS],
  tickets: [NO_END, 90, YEAR_DAYS, 2 * YEAR_DAYS, 5 * YEAR_DAYS],
  questions: [30, 90, 180, YEAR_DAYS],
  readinessRuns: [200, 400, 2 * YEAR_DAYS],
  deliveries: [60, 90, 180, YEAR_DAYS],
  audit: [NO_END, 2 * YEAR_DAYS, 5 * YEAR_DAYS, 10 * YEAR_DAYS, 12 * YEAR_DAYS],
} as const satisfies Record<string, readonly number[]>;

export type RetentionKind = keyof typeof RETENTION_DAYS;
export const RETENTION_KINDS = keysOf(RETENTION_DAYS);
/** Days by kind of record. */
export type Retention = Readonly<Record<RetentionKind, number>>;

/** What holds until the controller has decided. A leader compares a year of checklists and a month. */
export const DEFAULT_RETENTION: Retention = {
  meetings: NO_END,
  assessments: NO_END,
  tickets: NO_END,
  questions: 90,
  readinessRuns: 400,
  deliveries: 90,
  audit: NO_END,
};

/** What came to its end before this instant is forgotten; nothing when the kind has no end. */
export function forgetUpTo(days: number, now: Date): Date | undefined {
  return days === NO_END ? undefined : new Date(now.getTime() - days * DAY_MS);
}

/** The kinds that are kept for a shorter time than before: what is there may go at once. */
export function shortenedKinds(present: Retention, next: Retention): RetentionKind[] {
  const length = (days: number) => (days === NO_END ? Number.POSITIVE_INFINITY : days);
  return RETENTION_KINDS.filter((kind) => length(next[kind]) < length(present[kind]));
}

/** What somebody has chosen; what is no choice of a kind stays as it is. */
export function chosenRetention(
  present: Retention,
  chosen: Readonly<Record<RetentionKind, string>>,
): Retention {
  const daysOf = (kind: RetentionKind): number => {
    const choices: readonly number[] = RETENTION_DAYS[kind];
    return choices.find((days) => String(days) === chosen[kind]) ?? present[kind];
  };
  return {
    meetings: daysOf('meetings'),
    assessments: daysOf('assessments'),
    tickets: daysOf('tickets'),
    questions: daysOf('questions'),
    readinessRuns: daysOf('readinessRuns'),
    deliveries: daysOf('deliveries'),
    audit: daysOf('audit'),
  };
}

export type Length =
  | { readonly unit: 'days' | 'years'; readonly count: number }
  | { readonly unit: 'none' };

/** A number of days as people say it. */
export function lengthOf(days: number): Length {
  if (days === NO_END) return { unit: 'none' };
  return days % YEAR_DAYS === 0
    ? { unit: 'years', count: days / YEAR_DAYS }
    : { unit: 'days', count: days };
}
