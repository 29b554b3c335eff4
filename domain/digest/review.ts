import type { Week } from '../local-date';

/** A leader's review of a week: evidence for criteria 17 (004:932), 8.2 and 8.5 (004:714). */
export interface Review {
  readonly week: Week;
  readonly by: string;
  readonly byName?: string | undefined;
  readonly at: string;
  readonly note?: string | undefined;
  readonly targets?: string | undefined;
  /** Next targets in words, by the coach's id. */
  readonly coachTargets?: Readonly<Record<string, string>> | undefined;
}
