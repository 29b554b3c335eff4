import { z } from 'zod';
import { TIME_FORM } from '../../domain/evidence/time-form';
import { cardAction } from '../kit/card-action';
import { schemasOf } from '../kit/form-inputs';
import { typed } from '../kit/typed';

const ofDay = { teamId: typed, on: typed };

export const saveTime = cardAction(
  'time.save',
  z.object({ ...ofDay, ...schemasOf(TIME_FORM), token: typed }),
);
export const awayThatDay = cardAction('time.away', z.object({ ...ofDay, token: typed }));
/** The form again, with what was told. */
export const openTime = cardAction('time.open', z.object(ofDay));
