import { questionsDoor } from '../../cards/answers/questions-actions';
import { type QuestionsView, questionsCard } from '../../cards/answers/questions-card';
import { wordsIn } from '../../cards/kit/wording';
import { onePerArticle } from '../../domain/answers/entry';
import { canMarkArticles, canSeeQuestions } from '../../domain/permissions';
import { notAllowed } from '../kit/not-allowed';
import { onDoor, throughDoor } from '../kit/private-door';
import type { Reply } from '../kit/reply';
import { onCommand, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { answerMessage } from './answer-message';
import { askedLately } from './asked-lately';
import type { Lent } from './lent';

/** `kysymykset`: what the articles lack, for those who lead the work. */
export const questionRoutes: readonly Route[] = [
  onCommand('questions', (turn, rest, services) => {
    // `Questions to ask an employer` is a question, and no command.
    if (rest) return answerMessage(turn, rest, services);
    const title = wordsIn(turn.language)('questions.title');
    return throughDoor(turn, services, questionsDoor, { title, data: { page: 0 }, open });
  }),
  ...onDoor(questionsDoor, open),
];

function open(turn: Turn, { page }: { readonly page: number }, services: Lent): Promise<Reply> {
  return showQuestions(turn, page, services);
}

/** @param done what has just become of a question of the list */
export async function showQuestions(
  turn: Turn,
  page: number,
  { store, knowledge }: Lent,
  done?: QuestionsView['done'],
): Promise<Reply> {
  if (!canSeeQuestions(turn.access)) return notAllowed(turn);
  const [asked, feedback, openTickets, marked] = await Promise.all([
    askedLately(store, turn.now),
    store.articleFeedback.all(),
    store.tickets.count('open'),
    store.articleMarks.all(),
  ]);
  const entriesOf = (articleId: string) =>
    onePerArticle([knowledge.entry(articleId)].flatMap((entry) => entry ?? []));
  return questionsCard(turn.language, {
    ...asked,
    place: { page },
    feedback: feedback
      .sort((a, b) => b.didNotHelp - a.didNotHelp || a.helped - b.helped)
      .flatMap(({ articleId, helped, didNotHelp }) =>
        entriesOf(articleId).map((entry) => ({ entry, helped, didNotHelp })),
      ),
    openTickets,
    // Seen in a dialog, an article could not be marked.
    marked:
      canMarkArticles(turn.access) && turn.surface === 'chat'
        ? [...new Set([...marked.hidden, ...marked.outdated.keys()])].flatMap((id) =>
            entriesOf(id).map((entry) => ({ entry, isHidden: marked.hidden.has(id) })),
          )
        : [],
    done,
    surface: turn.surface,
  });
}
