import { showArticle } from '../../cards/answers/article-buttons';
import { helped } from '../../cards/answers/feedback-buttons';
import { unavailableCard } from '../../cards/answers/unavailable-card';
import { questionForCard } from '../../domain/answers/question-wording';
import type { Reply } from '../kit/reply';
import { onAction, onMessage, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { answerMessage } from './answer-message';
import { answerOfSubject } from './answer-of-subject';
import { rememberAnswer } from './remember-answer';
import { showAnswer } from './show-answer';

/** Whatever no other dialog takes is a question. These routes come last. */
export const askRoutes: readonly Route[] = [
  onMessage(answerMessage),
  onAction(showArticle, async (turn, data, services) => {
    const answer = answerOfSubject(data, services.knowledge);
    const marked = await services.store.articleMarks.all();
    if (!answer) return gone(turn, data);
    const reply = showAnswer(turn, answer, marked, services, data);
    if (!marked.hidden.has(answer.entry.article.id)) await rememberAnswer(turn, answer, services);
    return reply;
  }),
  onAction(helped, async (turn, data, services) => {
    const answer = answerOfSubject(data, services.knowledge);
    if (!answer) return gone(turn, data);
    const { articleFeedback, articleMarks } = services.store;
    await articleFeedback.count(answer.entry.article.id, 'helped', data.token, turn.now);
    const marked = await articleMarks.all();
    const view = { question: data.question, hasHelped: true };
    return { ...showAnswer(turn, answer, marked, services, view), lasts: true };
  }),
];

function gone(turn: Turn, { question }: { question: string }): Reply {
  const view = { question: questionForCard(question), isPersonal: turn.where.kind === 'personal' };
  return unavailableCard(turn.language, view);
}
