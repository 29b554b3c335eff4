import { bareAnswerCard } from '../../cards/answers/answer-card';
import type { CardReply } from '../../cards/kit/card-reply';
import { errorCard } from '../../cards/kit/error-card';
import { privateDoorCard } from '../../cards/kit/private-door-card';
import { wordsIn } from '../../cards/kit/wording';
import { articlePage } from '../../cards/readiness/article-page';
import { checklistDoor } from '../../cards/readiness/checklist-door';
import { doneCard, formerCard } from '../../cards/readiness/end-cards';
import { listPage } from '../../cards/readiness/list-page';
import { nextPage } from '../../cards/readiness/next-page';
import { goTo, type Press, stateOf } from '../../cards/readiness/page-actions';
import type { PageView } from '../../cards/readiness/page-view';
import { type Page, readPage } from '../../cards/readiness/pages';
import { resultPage } from '../../cards/readiness/result-page';
import type { ReadinessRun } from '../../domain/readiness/readiness-run';
import type { ReadinessState } from '../../domain/readiness/state';
import { answerOfSubject, outdatedOn } from '../answers/show-answer';
import { formIdFor } from '../kit/form-id';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { monthCounts } from './month-counts';
import { takePress } from './take-press';

/** Every button of the list: what was chosen goes into the state, and on to the page it names. */
export const goRoute: Route = onAction(goTo, go);

async function go(turn: Turn, press: Press, services: Lent): Promise<Reply> {
  const page = readPage(press.page);
  if (!page) return errorCard(turn.language, { kind: 'misunderstood' });
  // A list is nobody else's to see, wherever its card may have ended up.
  if (turn.surface === 'chat' && turn.where.kind !== 'personal') {
    const title = wordsIn(turn.language)('readiness.page.title');
    return privateDoorCard(turn.language, title, checklistDoor, { opening: '' });
  }
  const state = stateOf(press);
  if (state.practice !== '') return show(turn, services, { state, page });
  const taken = await takePress(turn, state, page, services);
  switch (taken.kind) {
    case 'notTheirs':
      return errorCard(turn.language, { kind: 'misunderstood' });
    case 'former':
      return formerCard(turn.language, turn.surface, renewed(turn, state, taken.run), page);
    case 'taken': {
      const { revision, hasMovedOn } = taken;
      return show(turn, services, { state: { ...state, revision }, page, hasMovedOn });
    }
  }
}

/** The same answers as a new list of today; a second press of its button is the same list. */
function renewed(turn: Turn, state: ReadinessState, { id, revision }: ReadinessRun) {
  const runId = formIdFor({ deliveryId: `after ${id} ${revision}`, who: turn.who });
  return { ...state, runId, startedAt: turn.now.toISOString(), revision: 0 };
}

async function show(
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
