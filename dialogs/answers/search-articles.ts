import { bareAnswerCard } from '../../cards/answers/answer-card';
import { answerText } from '../../cards/answers/answer-text';
import { withoutMarkdown } from '../../cards/kit/escape-markdown';
import { searchArticles } from '../../domain/answers/article-search';
import { type AnswerEntry, onePerArticle } from '../../domain/answers/entry';
import type { Language } from '../../domain/language';
import type { FoundArticle, FoundArticles } from '../kit/reply';
import { onArticleSearch, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { outdatedOn } from './outdated-on';

const MOST_FOUND = 10;
const LONGEST_BEGINNING = 120;
/** What is offered before anything is typed, after the articles that have helped most. */
const BASICS = [
  'menetelma-kolme-kuppia',
  'menetelma-viisi-vaihetta',
  'menetelma-kahdeksan-periaatetta',
  'menetelma-pisteytys',
  'lomake-milloin-mika',
  'kriteeri-17',
  'kriteeri-18',
  'kriteeri-01',
  'kriteeri-07',
  'tyokalu-tarkistuslista',
];

/** The message extension: finds an article, to be put into any conversation. */
export const searchArticleRoutes: readonly Route[] = [onArticleSearch(find)];

async function find(turn: Turn, text: string, services: Lent): Promise<FoundArticles> {
  const { store, knowledge } = services;
  const marked = await store.articleMarks.all();
  const { entries, language } = text.trim()
    ? searchArticles(text, knowledge, {
        language: turn.language,
        hidden: marked.hidden,
        limit: MOST_FOUND,
      })
    : { entries: await usualEntries(marked.hidden, services), language: turn.language };
  const articles = entries.map((entry) => {
    const outdatedAt = marked.outdated.get(entry.article.id);
    return foundArticle(entry, language, outdatedOn(outdatedAt, services.timeZone), services);
  });
  return { kind: 'articles', articles };
}

async function usualEntries(hidden: ReadonlySet<string>, { store, knowledge }: Lent) {
  const helped = (await store.articleFeedback.all())
    .filter((count) => count.helped > count.didNotHelp)
    .sort((a, b) => b.helped - a.helped)
    .map(({ articleId }) => articleId);
  const entries = [...helped, ...BASICS].flatMap((id) => knowledge.entry(id) ?? []);
  return onePerArticle(entries)
    .filter(({ article }) => !hidden.has(article.id))
    .slice(0, MOST_FOUND);
}

function foundArticle(
  entry: AnswerEntry,
  language: Language,
  outdated: ReturnType<typeof outdatedOn>,
  { knowledge }: Lent,
): FoundArticle {
  const answer = { kind: 'answer', language, entry, others: [], score: 1 } as const;
  const { title, card } = bareAnswerCard(answer, knowledge, { outdatedOn: outdated });
  const line = withoutMarkdown(answerText(answer, knowledge).body).replace(/\s+/g, ' ').trim();
  const isLong = line.length > LONGEST_BEGINNING;
  const beginning = isLong ? `${line.slice(0, LONGEST_BEGINNING - 1).trimEnd()}…` : line;
  return { title, beginning, card };
}
