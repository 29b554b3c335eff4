import type { Language } from '../language';
import type { Answer, AnswerEntry } from './answer';
import { computeTotal } from './compute-level';
import { articleOf, type Entry } from './entry';
import type { RankedEntry } from './rank';
import type { QuestionReading } from './read-question';

const MOST_OTHERS = 4;
/** How far below the best an article is still told beneath it, how many, and in how many words. */
const ALSO = 0.12;
const COMPARED = 0.6;
const MOST_ALSO = 2;
const MOST_WORDS = 150;

export const articleIdOf = (entry: Entry) => articleOf(entry)?.id ?? entry.id;

/** The answer from an entry, with what else came close to it. */
export function answerFrom(
  entry: AnswerEntry,
  reading: QuestionReading,
  ranked: readonly RankedEntry[],
  score: number,
): Extract<Answer, { kind: 'answer' }> {
  const also = entriesBeneath(entry, reading, ranked, score);
  const shown = new Set([entry, ...also].map(articleIdOf));
  return {
    kind: 'answer',
    language: reading.language,
    entry,
    total: computeTotal(reading),
    also,
    others: onePerArticle(ranked)
      .filter((other) => !shown.has(articleIdOf(other)))
      .slice(0, MOST_OTHERS),
    score,
  };
}

/**
 * The next best of about the same score, as long as all of it stays within an answer's length; and of
 * regions that are compared, the best of each.
 */
function entriesBeneath(
  entry: AnswerEntry,
  { language, regions }: QuestionReading,
  ranked: readonly RankedEntry[],
  score: number,
): AnswerEntry[] {
  const close = onePerArticle(ranked.filter((one) => one.score >= score - ALSO));
  const others = onePerArticle(ranked.filter((one) => one.score >= score - COMPARED));
  const compared =
    regions.length < 2
      ? []
      : regions
          .filter((region) => region !== entry.article.region)
          .flatMap((region) => others.find(({ article }) => article.region === region) ?? []);
  const also: AnswerEntry[] = [];
  let room = MOST_WORDS - countWords(entry, language);
  for (const other of new Set([...compared, ...close])) {
    if (articleIdOf(other) === articleIdOf(entry) || also.length === MOST_ALSO) continue;
    // Another criterion's scale beside a level would be read as one answer.
    if (other.kind !== 'article') continue;
    const words = countWords(other, language);
    if (words > room && !compared.includes(other)) continue;
    room -= words;
    also.push(other);
  }
  return also;
}

function countWords(entry: Entry, language: Language): number {
  return entry.body[language].split(/\s+/).length;
}

/** The entries that answer, best first, one for each article. */
export function onePerArticle(ranked: readonly RankedEntry[]): AnswerEntry[] {
  const seen = new Set<string>();
  return ranked.flatMap(({ prepared: { entry } }) => {
    if (entry.kind === 'limit' || seen.has(articleIdOf(entry))) return [];
    seen.add(articleIdOf(entry));
    return [entry];
  });
}
