import { z } from 'zod';
import { MONTH_FORM } from '../../domain/criteria/month-form';
import { cardAction } from '../kit/card-action';
import { schemasOf } from '../kit/form-inputs';
import { privateDoor } from '../kit/private-door-card';
import { typed } from '../kit/typed';

/** The 25 of a team, or one of them by its number; without a team the presser's first. */
export const criteriaDoor = privateDoor(
  'criteria.open',
  z.object({ teamId: typed, number: typed }),
);

/** The form of a month (`YYYY-MM`); without one, the last month that is over. */
export const openMonth = cardAction('criteria.month', z.object({ teamId: typed, month: typed }));

const fields = schemasOf(MONTH_FORM);

export const saveMonth = cardAction(
  'criteria.saveMonth',
  z.object({
    ...fields,
    teamId: typed,
    month: typed,
    token: z.uuid(),
    /** What the form showed at first, to tell own changes from others'. */
    base: z.object(fields),
    /** Whether the month was kept already when the form was opened: `true` or empty. */
    wasKept: typed,
  }),
);
