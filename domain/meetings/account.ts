import type { LocalDate } from '../local-date';
import type { Meeting } from './meeting';

/** What the contacts with an employer tell of it, the newest word of each first. */
export interface Account {
  readonly needs: readonly { readonly text: string; readonly on: LocalDate }[];
  /** The tasks of the people that were met, each once. */
  readonly contactRoles: readonly string[];
  readonly nextStep?:
    | { readonly text: string | undefined; readonly on: LocalDate; readonly coachId: string }
    | undefined;
}

/** From contacts, the newest first. A next step counts until the next contact. */
export function accountOf(contacts: readonly Meeting[]): Account {
  const [last] = contacts;
  const needs = contacts.flatMap(({ employerNeeds, metOn }) =>
    employerNeeds ? [{ text: employerNeeds, on: metOn }] : [],
  );
  const roles = contacts.flatMap(({ contactRole }) => contactRole ?? []);
  return {
    needs: needs.filter(({ text }, at) => needs.findIndex((need) => need.text === text) === at),
    contactRoles: [...new Set(roles)],
    nextStep:
      last?.nextStepOn && !last.stepDoneOn
        ? { text: last.nextStep, on: last.nextStepOn, coachId: last.coachId }
        : undefined,
  };
}
