import { questionCard, questionDraftCard } from '../../cards/answers/question-card';
import {
  draftQuestion,
  handleQuestion,
  restoreQuestion,
  showQuestion,
} from '../../cards/answers/questions-actions';
import { wordsIn } from '../../cards/kit/wording';
import type { QuestionGroup } from '../../domain/answers/group-questions';
import { dayAt } from '../../domain/local-date';
import { canSeeQuestions } from '../../domain/permissions';
import { formIdFor } from '../kit/form-id';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { groupOf } from './asked-lately';
import type { Lent } from './lent';
import { showQuestions } from './questions';

/** One question of the list: whom to ask, an article to begin, or seen to already. */
export const questionRowRoutes: readonly Route[] = [
  onAction(showQuestion, (turn, place, services) =>
    ofGroup(turn, place, services, async (group) => {
      const latestOn = dayAt(group.questions[0].askedAt, services.timeZone);
      const { surface } = turn;
      return questionCard(turn.language, { group, latestOn, page: place.page, surface });
    }),
  ),
  onAction(draftQuestion, (turn, place, services) =>
    ofGroup(turn, place, services, async (group) => {
      const link = { questionId: place.questionId, personId: turn.who.id };
      const url = await services.links.questionDraft(link, turn.now);
      const { surface } = turn;
      return questionDraftCard(turn.language, { group, page: place.page, url, surface });
    }),
  ),
  onAction(handleQuestion, async (turn, place, services) => {
    if (!canSeeQuestions(turn.access)) return notAllowed(turn);
    const { page, questionId } = place;
    const handled = () => {
      const notice = wordsIn(turn.language)('questions.handled');
      return showQuestions(turn, page, services, { notice, undoId: questionId });
    };
    // Pressed twice, or by somebody else before.
    if (await services.store.unansweredQuestions.isHandled(questionId)) return handled();
    return ofGroup(turn, place, services, async ({ questions }) => {
      await mark(turn, { questionId, questionIds: questions.map(({ id }) => id) }, services);
      return handled();
    });
  }),
  onAction(restoreQuestion, async (turn, { page, questionId }, services) => {
    if (!canSeeQuestions(turn.access)) return notAllowed(turn);
    await mark(turn, { questionId, questionIds: [] }, services);
    const notice = wordsIn(turn.language)('questions.restored');
    return showQuestions(turn, page, services, { notice });
  }),
];

/** Of a question that somebody has seen to meanwhile, the list as it is now. */
async function ofGroup(
  turn: Turn,
  { page, questionId }: { readonly page: number; readonly questionId: string },
  services: Lent,
  act: (group: QuestionGroup) => Promise<Reply>,
): Promise<Reply> {
  if (!canSeeQuestions(turn.access)) return notAllowed(turn);
  const group = await groupOf(services.store, questionId, turn.now);
  if (group) return act(group);
  const notice = wordsIn(turn.language)('questions.gone');
  return showQuestions(turn, page, services, { notice });
}

function mark(
  turn: Turn,
  handled: { readonly questionId: string; readonly questionIds: readonly string[] },
  { store }: Lent,
): Promise<void> {
  const press = { actorId: turn.who.id, token: formIdFor(turn) };
  return store.unansweredQuestions.handle({ ...handled, ...press }, turn.now);
}
