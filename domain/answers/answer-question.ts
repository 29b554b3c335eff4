import type { Language } from '../language';
import type { Answer } from './answer';
import { answerFrom } from './answer-from-entry';
import { candidatesFor } from './candidates';
import { decide } from './decide';
import { articleOf, type Entry, levelId } from './entry';
import { expandQuestion } from './expand-question';
import type { ExpandedQuestion } from './expanded-question';
import { completeFollowUp, type PreviousAnswer } from './follow-up';
import type { Knowledge } from './knowledge';
import type { QuestionReading } from './question-reading';
import { rank } from './rank';
import type { RankedEntry } from './ranked-entry';
import { readQuestion } from './read-question';

export interface AnswerOptions {
  /** The reader's own language, for questions that could be in any. */
  readonly language: Language;
  /** What was answered just before, for questions that depend on it (`entä ruotsiksi?`). */
  readonly before?: PreviousAnswer | undefined;
  /** Articles that the coordinator has hidden. */
  readonly hidden?: ReadonlySet<string> | undefined;
}

const CANDIDATES = 30;

/**
 * Answers a question, asks back, or declines. The way of a question:
 *
 *   readQuestion      its words: language, terms, numbers, criterion, region
 *   completeFollowUp  adds the subject of the previous answer, if it needs one
 *   expandQuestion    its terms to the article terms that they may mean
 *   candidatesFor     some thirty entries from the index
 *   rank              a score for each
 *   decide            answer, question back, or decline
 *
 * Nothing of the question is stored here.
 */
export function answerQuestion(text: string, knowledge: Knowledge, options: AnswerOptions): Answer {
  const own = readQuestion(text, knowledge.vocabulary, options.language);
  const saysNothing = own.terms.length + own.meanings.length + own.quantities.length === 0;
  if (saysNothing && !options.before) {
    return { kind: 'decline', language: own.language, reason: 'empty' };
  }
  const { reading, again } = completeFollowUp(own, options.before, knowledge);
  if (again && again.kind !== 'limit') return answerFrom(again, reading, [], 1);
  const question = expandQuestion(reading, knowledge.vocabulary);
  const ranked = rankFor(reading, question, knowledge, options.hidden);
  return decide(reading, question, ranked, knowledge);
}

function rankFor(
  reading: QuestionReading,
  question: ExpandedQuestion,
  knowledge: Knowledge,
  hidden: ReadonlySet<string> = new Set(),
): RankedEntry[] {
  const found = candidatesFor(question, knowledge, CANDIDATES);
  const isFound = new Set(found.map(({ prepared }) => prepared.entry));
  // A criterion named by its number is a candidate, even if it shares no other word.
  const named = entriesOfCriterion(reading.criterion, knowledge)
    .filter((entry) => !isFound.has(entry))
    .map((entry) => ({ prepared: knowledge.prepared(entry), found: 0 }));
  const candidates = [...found, ...named].filter(({ prepared }) => {
    const article = articleOf(prepared.entry);
    return !(article && hidden.has(article.id));
  });
  return rank(candidates, question, reading, knowledge.vocabulary);
}

function entriesOfCriterion(number: number | undefined, knowledge: Knowledge): Entry[] {
  const article = number === undefined ? undefined : knowledge.criterion(number);
  if (!article) return [];
  const ids = [article.id, ...article.levels.map(({ level }) => levelId(article.id, level))];
  return ids.flatMap((id) => knowledge.entry(id) ?? []);
}
