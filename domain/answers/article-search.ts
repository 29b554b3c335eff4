import type { Language } from '../language';
import { type AnswerEntry, type Entry, onePerArticle } from './entry';
import { expandQuestion } from './expand-question';
import { findCandidates } from './find-candidates';
import type { Knowledge } from './knowledge';
import { questionLine } from './question-wording';
import { rank } from './rank';
import { readLearned } from './read-learned';
import { readQuestion } from './read-question';

const SHORTEST_START = 3;

/**
 * The articles nearest to what somebody types in a search field, one entry of each, best first. Titles
 * that contain the text come before all others.
 *
 * @returns the entries, at most `limit` and none of `hidden`, and the language that was typed
 */
export function searchArticles(
  typed: string,
  knowledge: Knowledge,
  options: { language: Language; hidden: ReadonlySet<string>; limit: number },
): { entries: AnswerEntry[]; language: Language } {
  const text = questionLine(typed);
  const reading = readQuestion(text, knowledge.vocabulary, options.language);
  const question = expandQuestion(reading, knowledge.vocabulary);
  const sense = readLearned(text, reading.language, knowledge.vocabulary);
  const candidates = findCandidates(reading, question, sense, knowledge, options.hidden);
  const ranked = rank(candidates, question, reading, knowledge.vocabulary);
  const near = ranked.map(({ prepared }) => prepared.entry);
  // A half-typed word is no term yet, but it may already be in a title.
  const isTitled = ({ title }: Entry) =>
    text.length >= SHORTEST_START &&
    title[reading.language].toLowerCase().includes(text.toLowerCase());
  const titled = [...near, ...knowledge.entries].filter(isTitled);
  const entries = onePerArticle([...titled, ...near]);
  const shown = entries.filter(({ article }) => !options.hidden.has(article.id));
  return { entries: shown.slice(0, options.limit), language: reading.language };
}
