import { flag } from '../kit/choice-fields';
import type { FormOf, IdOf } from '../kit/form';
import { line } from '../kit/text-fields';
import type { PersonInTeam } from './team';

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

/** Per cent of full time, 1–100. */
export function readShare(text: string): number | undefined {
  const digits = /^(\d{1,3})\s*%?$/.exec(text.trim())?.[1];
  const share = Number(digits);
  return share >= 1 && share <= 100 ? share : undefined;
}

export const shareOf = (form: PersonForm) => readShare(form.sharePercent);
