import { z } from 'zod';
import { cardAction } from '../kit/card-action';
import { typed } from '../kit/typed';

const aStep = z.object({ meetingId: z.string(), teamId: z.string() });

/** The form of the contact that the step was about, filled in. */
export const logStep = cardAction('mine.logStep', aStep);
export const finishStepAction = cardAction('mine.finishStep', aStep);
export const reopenStep = cardAction('mine.reopenStep', aStep);
/** Asks for the new day. */
export const askStepDay = cardAction('mine.askStepDay', aStep);
export const moveStepAction = cardAction('mine.moveStep', aStep.extend({ stepOn: typed }));
