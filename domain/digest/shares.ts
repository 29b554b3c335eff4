import type { Meeting } from '../meetings/meeting';
import { shareByWishes } from '../meetings/week-target';

/** A share of what is known: `of` says of how many. */
export interface Share {
  /** 0–1, not rounded. */
  readonly share: number;
  readonly of: number;
}

/** Contacts by client's wishes, of those with a known basis (Kriteeri 16, 004:910). */
export function shareByClientWishes(meetings: readonly Meeting[]): Share | undefined {
  const share = shareByWishes(meetings);
  if (share === undefined) return undefined;
  return { share, of: meetings.filter(({ basis }) => basis !== undefined).length };
}

/** Contacts in line with the client's current plan, of those where it is known (Kriteeri 16). */
export function shareInLineWithPlan(meetings: readonly Meeting[]): Share | undefined {
  const known = meetings.filter(({ isInLineWithPlan }) => isInLineWithPlan !== undefined);
  return shareOf(known.filter(({ isInLineWithPlan }) => isInLineWithPlan).length, known.length);
}

/** Nothing when there is nothing to take a share of. */
export function shareOf(part: number, of: number): Share | undefined {
  return of === 0 ? undefined : { share: part / of, of };
}
