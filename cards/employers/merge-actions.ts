import { z } from 'zod';
import { cardAction } from '../kit/card-action';
import { typed } from '../kit/typed';
import { employerPlace } from './employer-actions';

/** Which other employer is the same as this one? */
export const mergeWith = cardAction('employers.merge', employerPlace.extend({ other: typed }));

const pair = employerPlace
  .omit({ employer: true })
  .extend({ loser: z.string(), winner: z.string() });

/** Asks to confirm; `winner` stays. */
export const confirmMerge = cardAction('employers.merge.confirm', pair);

export const mergeNow = cardAction('employers.merge.now', pair.extend({ token: z.uuid() }));
