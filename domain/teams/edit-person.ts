import { type Decision, refuse, write } from '../kit/decision';
import { decidePersonEdit, type PersonEdit } from './person-edit';
import { NOT_IN_TEAM, type PersonForm, personFormOf } from './person-form';
import { type CoachingTeam, leadersOf, type PersonInTeam, withPerson } from './team';

type Identity = Pick<PersonInTeam, 'id' | 'mri' | 'name'>;

export interface PersonSave {
  /** Who they are comes from Teams, never from a form. */
  readonly person: Identity;
  /** Of the form. */
  readonly token: string;
  /** The form as it was shown; nothing for somebody who is added. */
  readonly base: PersonForm | undefined;
  readonly mine: PersonForm;
  readonly isRemoval: boolean;
  readonly isCoordinator: boolean;
}

export type PersonRefusal = Exclude<PersonEdit, { kind: 'change' }>;

/** What one save does to the team for all whom it names: for all of them, or for none. */
export function editPeople(
  team: CoachingTeam,
  { people, ...save }: Omit<PersonSave, 'person'> & { readonly people: readonly Identity[] },
): Decision<CoachingTeam, PersonRefusal> {
  let next = team;
  for (const person of people) {
    const decision = editPerson(next, { ...save, person });
    if (decision.kind === 'write') next = decision.next;
    else if (decision.refusal.kind !== 'unchanged') return decision;
  }
  return next === team ? refuse({ kind: 'unchanged' }) : write(next);
}

function editPerson(
  team: CoachingTeam,
  { person, token, base = NOT_IN_TEAM, mine, isRemoval, isCoordinator }: PersonSave,
): Decision<CoachingTeam, PersonRefusal> {
  const { id, mri, name } = person;
  const edit = decidePersonEdit({
    base,
    theirs: personFormOf(team.people.find((present) => present.id === id)),
    mine,
    isRemoval,
    hasOtherLeader: leadersOf(team).some((leader) => leader.id !== id),
    isCoordinator,
  });
  if (edit.kind !== 'change') return refuse(edit);
  const people = withPerson(team.people, { id, mri, name, ...edit.place });
  return write({ ...team, people, lastEdit: token });
}
