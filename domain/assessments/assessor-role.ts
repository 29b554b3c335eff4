import type { LocalDate } from '../local-date';

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
