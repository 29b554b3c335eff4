import type { Employer } from './employer';

interface FormerEmployer {
  readonly employer: Employer;
  readonly until: string;
  readonly byId: string;
  /** Of the edit that ended it; missing in the oldest ones. */
  readonly token?: string | undefined;
}

/** An employer in its team's register, with all that it has been. */
export interface RegisteredEmployer {
  readonly employer: Employer;
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

/** Nobody has changed it since it was added, nor merged another into it. */
export function isUntouched(entry: RegisteredEmployer): boolean {
  return entry.history.length === 0 && !entry.absorbed?.length && !isMerged(entry);
}

export function isMerged({ employer }: RegisteredEmployer): boolean {
  return employer.mergedInto !== undefined;
}
