import { flag } from '../kit/choice-fields';
import type { FormOf, IdOf } from '../kit/form';
import { mergeEdits } from '../kit/merge-edits';
import { keysOf } from '../kit/records';
import { line } from '../kit/text-fields';
import type { PersonInTeam, TeamRole } from './team';

/** A person's place in a team; ticks are sent as `true`/`false`, per cent as digits. */
export const PERSON_FORM = {
  isLeader: flag('true', 'false'),
  isCoach: flag('true', 'false'),
  sharePercent: line(),
};
export type PersonField = IdOf<typeof PERSON_FORM>;
export type PersonForm = FormOf<typeof PERSON_FORM>;

export type PlaceInTeam = Pick<PersonInTeam, 'roles' | 'sharePercent'>;

export const NOT_IN_TEAM: PersonForm = { isLeader: 'false', isCoach: 'false', sharePercent: '' };

export function personFormOf(place: PlaceInTeam | undefined): PersonForm {
  if (!place) return NOT_IN_TEAM;
  const isCoach = place.roles.includes('coach');
  return {
    isLeader: String(place.roles.includes('leader')),
    isCoach: String(isCoach),
    sharePercent: isCoach ? String(place.sharePercent ?? 100) : '',
  };
}

export type PersonEdit =
  /** No roles left: the person is no longer in the team. */
  | { readonly kind: 'change'; readonly place: PlaceInTeam }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'noRole' }
  | { readonly kind: 'notShare' }
  /** A leader may not leave the team without one; a coordinator may. */
  | { readonly kind: 'lastLeader' }
  /** Somebody changed the same thing since the form was shown. */
  | { readonly kind: 'conflict'; readonly theirs: PersonForm };

export interface PersonEditFacts {
  readonly base: PersonForm;
  readonly theirs: PersonForm;
  readonly mine: PersonForm;
  readonly isRemoval: boolean;
  readonly hasOtherLeader: boolean;
  readonly isCoordinator: boolean;
}

/** What one save of a person's roles does to the team as it is now. */
export function decidePersonEdit(facts: PersonEditFacts): PersonEdit {
  const mine = facts.isRemoval ? NOT_IN_TEAM : tidy(facts.mine);
  if (!facts.isRemoval && mine.isLeader === 'false' && mine.isCoach === 'false') {
    return { kind: 'noRole' };
  }
  if (mine.isCoach === 'true' && shareOf(mine) === undefined) return { kind: 'notShare' };
  const merged = mergeEdits(facts.base, facts.theirs, mine);
  if (merged.kind === 'conflict') return { kind: 'conflict', theirs: facts.theirs };
  const next = tidy(merged.value);
  if (keysOf(PERSON_FORM).every((field) => next[field] === facts.theirs[field])) {
    return { kind: 'unchanged' };
  }
  const losesLeader = facts.theirs.isLeader === 'true' && next.isLeader === 'false';
  if (losesLeader && !facts.hasOtherLeader && !facts.isCoordinator) return { kind: 'lastLeader' };
  return { kind: 'change', place: placeOf(next) };
}

function placeOf(form: PersonForm): PlaceInTeam {
  const isCoach = form.isCoach === 'true';
  const roles: TeamRole[] = [];
  if (isCoach) roles.push('coach');
  if (form.isLeader === 'true') roles.push('leader');
  return isCoach ? { roles, sharePercent: shareOf(form) ?? 100 } : { roles };
}

/** The list with this person's new place: changed, added, or left out. */
export function withPerson<P extends Pick<PersonInTeam, 'id' | 'roles'>>(
  people: readonly P[],
  person: P,
): P[] {
  if (person.roles.length === 0) return people.filter(({ id }) => id !== person.id);
  return people.some(({ id }) => id === person.id)
    ? people.map((former) => (former.id === person.id ? person : former))
    : [...people, person];
}

/** Per cent of full time, 1–100. */
export function readShare(text: string): number | undefined {
  const digits = /^(\d{1,3})\s*%?$/.exec(text.trim())?.[1];
  const share = Number(digits);
  return share >= 1 && share <= 100 ? share : undefined;
}

const shareOf = (form: PersonForm) => readShare(form.sharePercent);

function tidy(form: PersonForm): PersonForm {
  const isCoach = form.isCoach === 'true';
  const share = shareOf(form);
  return {
    isLeader: form.isLeader === 'true' ? 'true' : 'false',
    isCoach: isCoach ? 'true' : 'false',
    sharePercent: isCoach ? String(share ?? form.sharePercent.trim()) : '',
  };
}
