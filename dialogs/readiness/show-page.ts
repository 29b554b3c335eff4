import { bareAnswerCard } from '../../cards/answers/answer-card';
import type { CardReply } from '../../cards/kit/card-reply';
import { articlePage } from '../../cards/readiness/article-page';
import { doneCard } from '../../cards/readiness/end-cards';
import { listPage } from '../../cards/readiness/list-page';
import { nextPage } from '../../cards/readiness/next-page';
import type { PageView } from '../../cards/readiness/page-view';
import type { Page } from '../../cards/readiness/pages';
import { resultPage } from '../../cards/readiness/result-page';
import type { ReadinessState } from '../../domain/readiness/state';
import { answerOfSubject } from '../answers/answer-of-subject';
import { outdatedOn } from '../answers/outdated-on';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { monthCounts } from './month-counts';

export async function showPage(
  turn: Turn,
  services: Lent,
  { page, ...shown }: { state: ReadinessState; page: Page; hasMovedOn?: boolean },
): Promise<CardReply> {
  const { language, surface } = turn;
  const view = { language, surface, knowledge: services.knowledge, ...shown };
  // Written into the message, so that it is there on the person's other device too.
  return { ...(await cardOf(turn, services, view, page)), lasts: surface === 'chat' };
}

async function cardOf(turn: Turn, services: Lent, view: PageView, page: Page): Promise<CardReply> {
  switch (page.kind) {
    case 'group': {
      const hasMonths = page.group === 'motivation' && view.state.practice === '';
      return listPage(view, page.group, hasMonths ? await monthCounts(turn, services) : []);
    }
    case 'result':
      return resultPage(view);
    case 'next':
      return nextPage(view);
    case 'article':
      return articlePage(view, await articleCard(view, page.id, services));
    case 'done':
      return doneCard(view.language, view.surface);
  }
}

/** Which article is read is noted nowhere: it would tell what was answered. */
async function articleCard({ language }: PageView, entryId: string, services: Lent) {
  const { knowledge, store, timeZone } = services;
  const answer = answerOfSubject({ entryId, language, question: '' }, knowledge);
  const marked = await store.articleMarks.all();
  if (!answer || marked.hidden.has(answer.entry.article.id)) return undefined;
  const outdated = outdatedOn(marked.outdated.get(answer.entry.article.id), timeZone);
  return bareAnswerCard(answer, knowledge, { outdatedOn: outdated }).card;
}
