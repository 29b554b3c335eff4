import { z } from 'zod';
import { cardAction } from '../kit/card-action';
import { typed } from '../kit/typed';

export const askToCoachAction = cardAction('coach.ask', z.object({ teamId: typed }));

const request = z.object({ teamId: z.string(), personId: z.string() });

/** Shows an unanswered one. */
export const answerCoachRequestAction = cardAction('coach.request', request);

const answer = request.extend({ round: z.number().int(), sharePercent: typed });

export const acceptCoach = cardAction('coach.accept', answer);

export const refuseCoach = cardAction('coach.refuse', answer);

export type CoachAnswerData = z.infer<typeof answer>;
