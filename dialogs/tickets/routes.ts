import type { Route } from '../kit/route';
import { answerTicketRoutes } from './answer-ticket';
import { askHumanRoutes } from './ask-human';
import { expertGroupRoutes } from './expert-groups';
import { replyRoutes } from './reply';

/** A question to people, from the asking to the draft of an article. */
export const ticketRoutes: readonly Route[] = [
  ...expertGroupRoutes,
  ...askHumanRoutes,
  ...answerTicketRoutes,
  ...replyRoutes,
];
