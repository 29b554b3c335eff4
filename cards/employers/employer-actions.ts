import { z } from 'zod';
import { cardAction } from '../kit/card-action';
import { privateDoor } from '../kit/private-door-card';
import { typed } from '../kit/typed';

/** Where in the register one is; travels along, so that "back" leads to the same page. */
const registerPlace = z.object({
  /** Empty: the first of the person's teams. */
  team: typed,
  search: typed,
  /** From 0. */
  page: z.coerce.number().int().min(0).catch(0).default(0),
  /** Those alone whom nobody of the team has been in contact with for long. */
  unmet: z.boolean().optional(),
});

export type RegisterPlace = z.infer<typeof registerPlace>;

export const employerPlace = registerPlace.extend({ employer: typed });

export const employerList = privateDoor('employers.list', registerPlace);

export const openEmployer = cardAction('employers.open', employerPlace);

export const addEmployer = cardAction('employers.add', registerPlace);
