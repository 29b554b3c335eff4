import { z } from 'zod';
import { PERSON_FORM } from '../../domain/teams/person-form';
import { cardAction } from '../kit/card-action';
import { schemasOf } from '../kit/form-inputs';
import { typed } from '../kit/typed';

const fields = schemasOf(PERSON_FORM);

const personData = z.object({
  ...fields,
  teamId: z.string(),
  personId: typed,
  token: z.uuid(),
  /** What the form was shown; missing when the person is being added. */
  base: z.object(fields).optional(),
  page: z.number().int().min(0).default(0),
});

export type PersonData = z.infer<typeof personData>;

export const savePerson = cardAction('team.person.save', personData);

export const saveAndAddPerson = cardAction('team.person.saveMore', personData);

export const removePerson = cardAction('team.person.remove', personData);

/** Another page of the roster, with what was typed kept. */
export const turnPage = cardAction('team.person.page', personData);
