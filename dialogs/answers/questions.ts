import { questionsCard, questionsDoor } from '../../cards/answers/questions-card';
import { wordsIn } from '../../cards/kit/wording';
import { onePerArticle } from '../../domain/answers/entry';
import { groupQuestions } from '../../domain/answers/group-questions';
import { canMarkArticles, canSeeQuestions } from '../../domain/permissions';
import { notAllowed } from '../kit/not-allowed';
import { onDoor, throughDoor } from '../kit/private-door';
import type { Reply } from '../kit/reply';
import { onCommand, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { answerMessage } from './answer-message';
import type { Lent } from './lent';

const DAYS_SHOWN = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** `kysymykset`: what the articles lack, for those who lead the work. */
export const questionRoutes: readonly Route[] = [
  onCommand('questions', (turn, rest, services) => {
    // `Questions to ask an employer` is a question, and no command.
    if (rest) return answerMessage(turn, rest, services);
    const title = wordsIn(turn.language)('questions.title');
    return throughDoor(turn, services, questionsDoor, { title, data: {}, open });
  }),
  ...onDoor(questionsDoor, open),
];

async function open(turn: Turn, _data: object, { store, knowledge }: Lent): Promise<Reply> {
  if (!canSeeQuestions(turn.access)) return notAllowed(turn);
  const since = new Date(turn.now.getTime() - DAYS_SHOWN * DAY_MS);
  const [asked, feedback, openTickets, marked] = await Promise.all([
    store.unansweredQuestions.since(since),
    store.articleFeedback.all(),
    store.tickets.count('open'),
    store.articleMarks.all(),
  ]);
  const { latest, hasMore } = asked;
  const worded = latest.filter((question) => question.kind === 'wording');
  const entriesOf = (articleId: string) =>
    onePerArticle([knowledge.entry(articleId)].flatMap((entry) => entry ?? []));
  return questionsCard(turn.language, {
    groups: groupQuestions(worded),
    personal: latest.length - worded.length,
    latestOnly: hasMore ? latest.length : undefined,
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
  });
}
