import { type Decision, refuse, write } from '../kit/decision';
import { mergeEmployers } from './merge-employers';
import {
  changeEntry,
  type EmployerPress,
  isMerged,
  type RegisteredEmployer,
} from './register-entry';

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
