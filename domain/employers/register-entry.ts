import { type Decision, refuse, write } from '../kit/decision';
import type { Employer } from './employer';
import { mergeEmployers } from './merge-employers';

/** An employer as it was until an edit. */
interface FormerEmployer {
  readonly employer: Employer;
  /** ISO instant. */
  readonly until: string;
  /** Entra object id of who changed it. */
  readonly byId: string;
  /** Of the edit that ended it; missing in the oldest ones. */
  readonly token?: string | undefined;
}

/** An employer in its team's register, with all that it has been. */
export interface RegisteredEmployer {
  readonly employer: Employer;
  /** ISO instant. */
  readonly addedAt: string;
  /** Token of the form that added it, so that a repeated Save is known as the same. */
  readonly addedWith?: string | undefined;
  readonly lastEdit?: string | undefined;
  /** Ids of the employers merged into this one, at first or second hand. */
  readonly absorbed?: readonly string[] | undefined;
  /** Oldest first. */
  readonly history: readonly FormerEmployer[];
}

export interface EmployerPress {
  readonly actorId: string;
  readonly at: Date;
  /** The form's own. */
  readonly token: string;
}

export function newEntry(employer: Employer, at: Date, token?: string): RegisteredEmployer {
  const addedWith = token ? { addedWith: token } : {};
  return { employer, addedAt: at.toISOString(), ...addedWith, history: [] };
}

/** The employer in place of what it was, which its history keeps. */
export function changeEntry(
  entry: RegisteredEmployer,
  employer: Employer,
  { actorId: byId, at, token }: EmployerPress,
): RegisteredEmployer {
  const former = { employer: entry.employer, until: at.toISOString(), byId, token };
  return { ...entry, employer, lastEdit: token, history: [...entry.history, former] };
}

/** What an edit, told by its form's token, changed from; nothing when it is not in what is stored. */
export function formerOf({ history }: RegisteredEmployer, token: string): Employer | undefined {
  return history.find((former) => former.token === token)?.employer;
}

export interface MergedEntries {
  readonly winner: RegisteredEmployer;
  readonly loser: RegisteredEmployer;
}

/** The loser leaves the register and points to the winner, which takes its names and absorbs it. */
export function mergeEntries(
  winner: RegisteredEmployer | undefined,
  loser: RegisteredEmployer | undefined,
  press: EmployerPress,
): Decision<MergedEntries, 'merged' | 'otherwise'> {
  if (!winner || !loser || winner.employer.id === loser.employer.id) return refuse('otherwise');
  const { id } = winner.employer;
  if (loser.employer.mergedInto === id) return refuse('merged');
  if (isMerged(winner) || isMerged(loser)) return refuse('otherwise');
  const absorbed = [...(winner.absorbed ?? []), loser.employer.id, ...(loser.absorbed ?? [])];
  const merged = mergeEmployers(winner.employer, loser.employer);
  return write({
    winner: { ...changeEntry(winner, merged, press), absorbed },
    loser: changeEntry(loser, { ...loser.employer, mergedInto: id }, press),
  });
}

export function isMerged({ employer }: RegisteredEmployer): boolean {
  return employer.mergedInto !== undefined;
}
