import { criteriaCard } from '../../cards/intents/criteria-card';
import { showCriteria } from '../../cards/intents/topics-card';
import { onAction, onMessage, type Route } from '../kit/route';
import { answerIntent } from './answer-intent';

/** What is said to the bot of itself; asked before every other dialog, and before the articles. */
export const intentRoutes: readonly Route[] = [
  onMessage(answerIntent),
  onAction(showCriteria, async (turn, _data, { knowledge, store }) => {
    const { hidden } = await store.articleMarks.all();
    return criteriaCard(turn.language, knowledge, hidden);
  }),
];
