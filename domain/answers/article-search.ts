import type { Language } from '../language';
import { candidatesFor } from './candidates';
import { articleOf, type Entry } from './entry';
import { expandQuestion } from './expanded-question';
import type { Knowledge } from './knowledge';
import { questionLine } from './question-wording';
import { rank } from './rank';
import { readQuestion } from './read-question';

export type ArticleEntry = Exclude<Entry, { kind: 'limit' }>;

const CANDIDATES = 60;
const SHORTEST_START = 3;

/** The articles nearest to what is typed, one entry of each, best first; the start of a title does. */
export function searchArticles(
  typed: string,
  knowledge: Knowledge,
  options: { language: Language; hidden: ReadonlySet<string>; limit: number },
): { entries: ArticleEntry[]; language: Language } {
  const text = questionLine(typed);
  const reading = readQuestion(text, knowledge.vocabulary, options.language);
  const question = expandQuestion(reading, knowledge.vocabulary);
  const ranked = rank(
    candidatesFor(question, knowledge, CANDIDATES),
    question,
    reading,
    knowledge.vocabulary,
  );
  const near = ranked.map(({ prepared }) => prepared.entry);
  // While a word is being typed it is no word yet, but it may be the start of one in a title.
  const isTitled = ({ title }: Entry) =>
    text.length >= SHORTEST_START &&
    title[reading.language].toLowerCase().includes(text.toLowerCase());
  const titled = [...near, ...knowledge.entries].filter(isTitled);
  const entries = onePerArticle([...titled, ...near]);
  const shown = entries.filter(({ article }) => !options.hidden.has(article.id));
  return { entries: shown.slice(0, options.limit), language: reading.language };
}

/** The first entry of each article, in their order; what is declined is no article. */
export function onePerArticle(entries: readonly Entry[]): ArticleEntry[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const id = articleOf(entry)?.id;
    if (entry.kind === 'limit' || id === undefined || seen.has(id)) return [];
    seen.add(id);
    return [entry];
  });
}
