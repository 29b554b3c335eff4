import { inNameOrder } from '../kit/name-order';
import type { FactsIndex } from './facts-index';

export interface NamedEmployer {
  readonly id: string;
  readonly name: string;
}

/** The employers in contact within a period, by name. */
export interface EmployersMet {
  readonly newEmployers: readonly NamedEmployer[];
  readonly returningEmployers: readonly NamedEmployer[];
}

export function employersMet({ facts, meetings, from, to }: FactsIndex): EmployersMet {
  const newEmployers: NamedEmployer[] = [];
  const returningEmployers: NamedEmployer[] = [];
  for (const id of new Set(meetings.map(({ employerId }) => employerId))) {
    const { name, firstMetOn } = facts.employers.get(id) ?? {};
    if (name === undefined || firstMetOn === undefined || firstMetOn > to) continue;
    (firstMetOn < from ? returningEmployers : newEmployers).push({ id, name });
  }
  const byName = (a: NamedEmployer, b: NamedEmployer) => inNameOrder(a.name, b.name);
  return {
    newEmployers: newEmployers.sort(byName),
    returningEmployers: returningEmployers.sort(byName),
  };
}
