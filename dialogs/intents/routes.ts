import { onMessage, type Route } from '../kit/route';
import { answerIntent, answerLikelyIntent } from './answer-intent';

export const intentRoutes: readonly Route[] = [onMessage(answerIntent)];

export const likelyIntentRoutes: readonly Route[] = [onMessage(answerLikelyIntent)];
