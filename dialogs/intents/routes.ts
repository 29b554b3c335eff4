import { onMessage, type Route } from '../kit/route';
import { answerIntent } from './answer-intent';

/** What is said to the bot of itself; asked before every other dialog, and before the articles. */
export const intentRoutes: readonly Route[] = [onMessage(answerIntent)];
