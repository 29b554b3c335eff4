import { bareAnswerCard } from '../../cards/answers/answer-card';
import { sourceLines } from '../../cards/answers/answer-sources';
import { COMMANDS } from '../../cards/kit/commands';
import { wordsIn } from '../../cards/kit/wording';
import { goToStep, readStepArticle } from '../../cards/process/process-actions';
import { processCard, withWayBack } from '../../cards/process/process-card';
import type { MarkedArticles } from '../../domain/answers/article-marks';
import { type PathId, type PathPosition, positionAt } from '../../domain/process/paths';
import { readPath } from '../../domain/process/read-path';
import { answerMessage } from '../answers/answer-message';
import { outdatedOn } from '../answers/outdated-on';
import type { Reply } from '../kit/reply';
import { onAction, onCommand, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

interface Place {
  readonly path: PathId;
  readonly step: number;
}

/** `prosessi`: the client's path and two others, step by step. Nothing is stored or remembered. */
export const showProcessRoutes: readonly Route[] = [
  onCommand('process', (turn, rest, services) => {
    if (!rest) return openStep(turn, { path: 'client', step: 1 }, services);
    const path = readPath(rest);
    if (path) return openStep(turn, { path, step: 1 }, services);
    // `Process description of coaching` is a question, of which the word is a part.
    return answerMessage(turn, `${COMMANDS.process[turn.language]} ${rest}`, services);
  }),
  onAction(goToStep, openStep),
  onAction(readStepArticle, async (turn, { articleId, ...place }, services) => {
    const { language, surface } = turn;
    const position = positionAt(place.path, place.step);
    const marked = await services.store.articleMarks.all();
    const isOfStep = position.step.articles.includes(articleId);
    const entry = isOfStep ? services.knowledge.entry(articleId) : undefined;
    if (!entry || entry.kind === 'limit' || marked.hidden.has(articleId)) {
      const notice = wordsIn(language)('process.unavailable');
      return showStep(turn, position, marked, services, notice);
    }
    const day = outdatedOn(marked.outdated.get(articleId), services.timeZone);
    const answer = { kind: 'answer', language, entry, others: [], score: 1 } as const;
    const article = bareAnswerCard(answer, services.knowledge, { outdatedOn: day });
    return withWayBack(article, language, position, surface);
  }),
];

async function openStep(turn: Turn, { path, step }: Place, services: Lent): Promise<Reply> {
  const marked = await services.store.articleMarks.all();
  return showStep(turn, positionAt(path, step), marked, services);
}

function showStep(
  { language, surface }: Turn,
  position: PathPosition,
  { hidden }: MarkedArticles,
  { knowledge }: Lent,
  notice?: string,
): Reply {
  const told = position.step.articles.flatMap((id) => knowledge.article(id) ?? []);
  const changes = position.step.changed.flatMap((id) => knowledge.change(id) ?? []);
  const articles = told.filter(({ id }) => !hidden.has(id));
  const sources = sourceLines(told, knowledge, language);
  return processCard(language, { position, articles, changes, sources, surface, notice });
}
