import type { Meeting } from '../meetings/meeting';
import { shareByWishes } from '../meetings/week-count';

/** A share of the meetings where it is known; `of` is their number. */
export interface Share {
  /** 0–1, not rounded. */
  readonly share: number;
  readonly of: number;
}

/** The share of contacts made by clients' wishes, of those with a known basis (Kriteeri 16, 004:910). */
export function shareByClientWishes(meetings: readonly Meeting[]): Share | undefined {
  const share = shareByWishes(meetings);
  if (share === undefined) return undefined;
  return { share, of: meetings.filter(({ basis }) => basis !== undefined).length };
}

/** The share of contacts in line with clients' current plans, where known (Kriteeri 16, 004:910). */
export function shareInLineWithPlan(meetings: readonly Meeting[]): Share | undefined {
  const known = meetings.filter(({ isInLineWithPlan }) => isInLineWithPlan !== undefined);
  return shareOf(known.filter(({ isInLineWithPlan }) => isInLineWithPlan).length, known.length);
}

/** The share `part / of`; nothing when `of` is 0. */
export function shareOf(part: number, of: number): Share | undefined {
  return of === 0 ? undefined : { share: part / of, of };
}
