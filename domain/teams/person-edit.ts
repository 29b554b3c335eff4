import { mergeEdits } from '../kit/merge-edits';
import { keysOf } from '../kit/records';
import {
  NOT_IN_TEAM,
  PERSON_FORM,
  type PersonForm,
  type PlaceInTeam,
  shareOf,
} from './person-form';
import type { TeamRole } from './team';

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

function tidy(form: PersonForm): PersonForm {
  const isCoach = form.isCoach === 'true';
  const share = shareOf(form);
  return {
    isLeader: form.isLeader === 'true' ? 'true' : 'false',
    isCoach: isCoach ? 'true' : 'false',
    sharePercent: isCoach ? String(share ?? form.sharePercent.trim()) : '',
  };
}
