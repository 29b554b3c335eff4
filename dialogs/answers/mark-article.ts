import { type Mark, markArticle } from '../../cards/answers/coordinator-part';
import { wordsIn } from '../../cards/kit/wording';
import type { ArticleMark } from '../../domain/answers/article-marks';
import { canMarkArticles } from '../../domain/permissions';
import { formIdFor } from '../kit/form-id';
import { notAllowed } from '../kit/not-allowed';
import { onAction, type Route } from '../kit/route';
import { answerOfSubject } from './answer-of-subject';
import { showAnswer } from './show-answer';

const CHANGES = {
  hide: { mark: 'hidden', isOn: true },
  unhide: { mark: 'hidden', isOn: false },
  outdate: { mark: 'outdated', isOn: true },
  renew: { mark: 'outdated', isOn: false },
} as const satisfies Record<Mark, { mark: ArticleMark; isOn: boolean }>;

/** The coordinator takes an article out of use, or warns of it; both hold from the next answer on. */
export const markArticleRoutes: readonly Route[] = [
  onAction(markArticle, async (turn, data, services) => {
    const { articleMarks } = services.store;
    const answer = answerOfSubject(data, services.knowledge);
    if (!answer || turn.where.kind !== 'personal' || !canMarkArticles(turn.access)) {
      return notAllowed(turn);
    }
    const articleId = answer.entry.article.id;
    const press = { articleId, actorId: turn.who.id, token: formIdFor(turn) };
    await articleMarks.set({ ...press, ...CHANGES[data.mark] }, turn.now);
    const marked = await articleMarks.all();
    const notice = wordsIn(data.language)(`ask.marked.${data.mark}`);
    const view = { question: data.question, notice };
    return { ...showAnswer(turn, answer, marked, services, view), lasts: true };
  }),
];
