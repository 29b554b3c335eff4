import type { PersonForm } from '../../domain/teams/person-form';
import type { Surface } from '../kit/card-action';
import type { Choice } from '../kit/inputs';
import type { PersonData } from './team-person-actions';

export const PERSON_ERRORS = [
  'noPerson',
  'noRole',
  'notShare',
  'lastLeader',
  'conflict',
  'noRoster',
] as const;
export type PersonError = (typeof PERSON_ERRORS)[number];

export interface PersonView {
  readonly data: Pick<PersonData, 'teamId' | 'personId' | 'token' | 'base' | 'page'>;
  readonly form: PersonForm;
  /** Whose place is changed; missing when one is added. */
  readonly name?: string | undefined;
  /** The people who can be added, by name, and which part of them is shown. */
  readonly candidates: readonly Choice[];
  readonly pages: number;
  readonly teamName: string;
  readonly notice?: string | undefined;
  readonly error?: { readonly kind: PersonError; readonly theirs?: string } | undefined;
  readonly surface: Surface;
}
