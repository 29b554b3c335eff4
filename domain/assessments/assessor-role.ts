import { addMonths, type LocalDate, readLocalDate } from '../local-date';

/** Somebody from outside who assesses one team until a day: the role ends by itself. */
export interface AssessorRole {
  readonly teamId: string;
  /** Entra object id. */
  readonly personId: string;
  readonly name: string;
  /** The last day. */
  readonly until: LocalDate;
  readonly givenBy: string;
}

export function holdsOn({ until }: Pick<AssessorRole, 'until'>, today: LocalDate): boolean {
  return today <= until;
}

/** An assessment takes days, not months: two months is what is offered, half a year the longest. */
export function usualUntil(today: LocalDate): LocalDate {
  return addMonths(today, 2);
}

const LONGEST_MONTHS = 6;

export type RoleOutcome =
  | { readonly kind: 'valid'; readonly until: LocalDate }
  | { readonly kind: 'invalid'; readonly error: 'noPerson' | 'notADay' | 'tooLate' };

/** Who may be named, and until when: today at the earliest. */
export function readRole(
  typed: { readonly personId: string; readonly until: string },
  { known, today }: { readonly known: readonly string[]; readonly today: LocalDate },
): RoleOutcome {
  if (!known.includes(typed.personId)) return { kind: 'invalid', error: 'noPerson' };
  const until = readLocalDate(typed.until.trim());
  if (!until || until < today) return { kind: 'invalid', error: 'notADay' };
  return until > addMonths(today, LONGEST_MONTHS)
    ? { kind: 'invalid', error: 'tooLate' }
    : { kind: 'valid', until };
}
