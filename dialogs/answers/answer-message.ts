import { v5 as uuidFrom } from 'uuid';
import { askBackCard } from '../../cards/answers/ask-back-card';
import { declineCard } from '../../cards/answers/decline-card';
import { wishButtons } from '../../cards/intents/wish-buttons';
import { rolesOf } from '../../domain/access';
import type { Answer } from '../../domain/answers/answer';
import { answerQuestion } from '../../domain/answers/answer-question';
import type { MarkedArticles } from '../../domain/answers/article-marks';
import { articleOf, onePerArticle } from '../../domain/answers/entry';
import { whatToKeep } from '../../domain/answers/kept-question';
import { questionForCard, questionLine } from '../../domain/answers/question-wording';
import { offeredWishes } from '../../domain/intents/likely-intent';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { rememberAnswer } from './remember-answer';
import { showAnswer } from './show-answer';

const QUESTION_IDS = 'c1f7d9a2-4b83-4e0c-8a55-90d3b6e7f214';

type Decline = Extract<Answer, { kind: 'decline' }>;

/** Somebody may be in danger: nothing stands beside the way to help. */
const CRISIS = 'raja-kriisi';
const FEWEST_WORDS_OF_LOG = 2;
/** What everybody may ask, for who asked nothing. */
const EXAMPLES = ['kriteeri-17', 'lomake-milloin-mika', 'menetelma-viisi-vaihetta'];

/** Answers a question in the language it was asked in; of its words nothing is shown. */
export async function answerMessage(turn: Turn, typed: string, services: Lent): Promise<Reply> {
  const { store, knowledge } = services;
  const text = questionLine(typed);
  const [marked, last] = await Promise.all([
    store.articleMarks.all(),
    store.lastAnswers.find(turn.who.id, turn.where.conversationId, turn.now),
  ]);
  const { hidden } = marked;
  // A picture or a row of dots leans on nothing.
  const isWords = /[\p{L}\d]/u.test(text);
  const before = isWords && last && !isHidden(last.entryId, hidden, services) ? last : undefined;
  const answer = unlessHidden(
    answerQuestion(text, knowledge, { language: turn.language, before, hidden }),
    hidden,
  );
  const view = { question: questionForCard(text), isPersonal: turn.where.kind === 'personal' };
  switch (answer.kind) {
    case 'answer':
      await rememberAnswer(turn, answer, services);
      return showAnswer(turn, answer, marked, services, { question: text });
    case 'askBack':
      return askBackCard(answer, knowledge, { ...view, choices: answer.choices });
    case 'decline': {
      const kept = whatToKeep(text, answer, knowledge);
      const id = uuidFrom(turn.firstDeliveryId, QUESTION_IDS);
      if (kept) await store.unansweredQuestions.note(id, kept, turn.now);
      // A client's name must not travel on to the people who are asked.
      const question = kept?.kind === 'personalData' ? '' : view.question;
      const examples = answer.reason === 'empty' ? examplesOf(marked, services) : [];
      const mayBeLog = mayLog(turn, text, answer) ? { text: typed, byId: turn.who.id } : undefined;
      const wishes = mayWish(turn, answer) ? wishButtons(offeredWishes(text)) : [];
      return declineCard(answer, knowledge, { ...view, question, mayBeLog, examples, wishes });
    }
  }
}

/** In a channel, words that were taken for a log by mistake would open in front of others. */
function mayLog({ access, where }: Turn, text: string, { limit }: Decline): boolean {
  const isWorded = text.trim().split(/\s+/).length >= FEWEST_WORDS_OF_LOG;
  const isOfCoach = where.kind === 'personal' && rolesOf(access).includes('coach');
  return isOfCoach && isWorded && limit?.limit.id !== CRISIS;
}

/** A button that says something in the chat would say it before others in a channel. */
function mayWish({ where }: Turn, { limit }: Decline): boolean {
  return where.kind === 'personal' && limit?.limit.id !== CRISIS;
}

/** An answer that was computed, or given again, was not looked for among those in view. */
function unlessHidden(answer: Answer, hidden: ReadonlySet<string>): Answer {
  return answer.kind === 'answer' && hidden.has(answer.entry.article.id)
    ? { kind: 'decline', language: answer.language, reason: 'unknown' }
    : answer;
}

function isHidden(entryId: string, hidden: ReadonlySet<string>, { knowledge }: Lent): boolean {
  const entry = knowledge.entry(entryId);
  const article = entry && articleOf(entry);
  return article !== undefined && hidden.has(article.id);
}

function examplesOf({ hidden }: MarkedArticles, { knowledge }: Lent) {
  const entries = EXAMPLES.flatMap((id) => knowledge.entry(id) ?? []);
  return onePerArticle(entries).filter(({ article }) => !hidden.has(article.id));
}
