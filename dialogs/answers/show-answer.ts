import { answerCard } from '../../cards/answers/answer-card';
import type { AnswerView, FullAnswer } from '../../cards/answers/answer-view';
import { unavailableCard } from '../../cards/answers/unavailable-card';
import { seeTeamButton } from '../../cards/criteria/see-team-button';
import type { Button } from '../../cards/kit/card-element';
import type { CardReply } from '../../cards/kit/card-reply';
import { wordsIn } from '../../cards/kit/wording';
import type { MarkedArticles } from '../../domain/answers/article-marks';
import { type AnswerEntry, onePerArticle } from '../../domain/answers/entry';
import type { Articles } from '../../domain/answers/knowledge';
import { questionForCard } from '../../domain/answers/question-wording';
import { readCriterionNumber } from '../../domain/criteria/criterion';
import { canMarkArticles, canSeeCriteria } from '../../domain/permissions';
import { formIdFor } from '../kit/form-id';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { outdatedOn } from './outdated-on';

const MOST_RELATED = 3;

/** An answer as this reader may see it, with the coordinators' marks as they are now. */
export function showAnswer(
  turn: Turn,
  found: FullAnswer,
  marked: MarkedArticles,
  services: Lent,
  view: Pick<AnswerView, 'question' | 'notice' | 'from' | 'hasHelped'>,
): CardReply {
  const isPersonal = turn.where.kind === 'personal';
  const answer = withoutMarked(found, marked);
  const question = questionForCard(view.question);
  const { id } = answer.entry.article;
  const isHidden = marked.hidden.has(id);
  const canMark = isPersonal && canMarkArticles(turn.access);
  if (isHidden && !canMark) return unavailableCard(answer.language, { question, isPersonal });
  const outdatedAt = marked.outdated.get(id);
  return answerCard(answer, services.knowledge, {
    ...view,
    question,
    notice: view.notice ?? (isHidden ? wordsIn(answer.language)('ask.isHidden') : undefined),
    related: relatedTo(answer, marked, services.knowledge),
    outdatedOn: outdatedOn(outdatedAt, services.timeZone),
    token: formIdFor(turn),
    isPersonal,
    ways: waysFrom(turn, answer, isPersonal),
    marks: canMark ? { isHidden, isOutdated: outdatedAt !== undefined } : undefined,
  });
}

/** To the team's own figure in the criterion that the answer is about, for who may see it. */
function waysFrom({ access, teams }: Turn, answer: FullAnswer, isPersonal: boolean): Button[] {
  if (!teams.some(({ id }) => canSeeCriteria(access, id))) return [];
  const { criteria } = answer.entry.article;
  const named = answer.computed?.criterion ?? (criteria.length === 1 ? criteria[0] : undefined);
  const number = readCriterionNumber(String(named ?? ''));
  return number === undefined ? [] : [seeTeamButton(answer.language, number, isPersonal)];
}

/** What is told beneath an answer has no note of its own that it is outdated. */
function withoutMarked(answer: FullAnswer, { hidden, outdated }: MarkedArticles): FullAnswer {
  const also = answer.also?.filter(({ article: { id } }) => !hidden.has(id) && !outdated.has(id));
  return { ...answer, also: also ?? [] };
}

/** Those that came close first, then those that the article itself points to. */
function relatedTo(
  { entry, also = [], others }: FullAnswer,
  { hidden }: MarkedArticles,
  knowledge: Articles,
): AnswerEntry[] {
  const named = entry.article.related.flatMap((id) => knowledge.entry(id) ?? []);
  const shown = new Set([entry, ...also].map(({ article }) => article.id));
  return onePerArticle([...others, ...named])
    .filter(({ article: { id } }) => !shown.has(id) && !hidden.has(id))
    .slice(0, MOST_RELATED);
}
