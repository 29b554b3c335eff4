import { z } from 'zod';
import type { Employer } from '../../domain/employers/employer';
import {
  EMPLOYER_FORM,
  type EmployerField,
  type ShownEmployer,
} from '../../domain/employers/employer-form';
import type { FormError } from '../../domain/kit/form-error';
import { cardAction, type Surface } from '../kit/card-action';
import { schemasOf } from '../kit/form-inputs';
import { typed } from '../kit/typed';
import { employerPlace, type RegisterPlace } from './employer-actions';

const details = schemasOf(EMPLOYER_FORM);

/** `employer` is empty for a new one. */
export const saveEmployer = cardAction(
  'employers.save',
  employerPlace.extend({
    ...details,
    /** The id of the edit. */
    token: z.uuid(),
    /** What the form showed at first, to tell own changes from others'. */
    base: z.object(details),
    /** Ids of the employers it was said not to be, with spaces between. */
    different: typed,
  }),
  ['site', 'industry', 'needs'],
);

export interface EmployerFormView {
  /** Missing for a new one. */
  readonly employerId?: string | undefined;
  readonly token: string;
  readonly base: ShownEmployer;
  readonly form: ShownEmployer;
  readonly place: RegisterPlace;
  readonly errors?: Partial<Record<EmployerField, FormError>> | undefined;
  /** What somebody else stored meanwhile, of the fields that both changed. */
  readonly theirs?: Partial<ShownEmployer> | undefined;
  /** The one that it is, under another writing. */
  readonly registered?: Employer | undefined;
  /** Those that it may be. */
  readonly alike?: readonly Employer[] | undefined;
  readonly surface: Surface;
}
