import type { Language } from '../language';
import type { Answer } from './answer';
import { computeTotal } from './compute-level';
import { type AnswerEntry, articleOf, type Entry, onePerArticle } from './entry';
import type { RankedEntry } from './rank';
import type { QuestionReading } from './read-question';

const MOST_OTHERS = 4;
/** An article within this of the best score is shown beneath it; of a region to compare, within that. */
const ALSO = 0.12;
const COMPARED = 0.6;
/** How many are shown beneath the best, and how many words all of them may have with it. */
const MOST_ALSO = 2;
const MOST_WORDS = 150;

export const articleIdOf = (entry: Entry) => articleOf(entry)?.id ?? entry.id;

/**
 * The answer from an entry, with what else came close to it.
 *
 * @param ranked all candidates, best first; empty when an answer is repeated in another language
 * @param score the entry's score, about 0 to 1.3
 */
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
    others: onePerArticle(rankedEntries(ranked))
      .filter((entry) => !shown.has(articleIdOf(entry)))
      .slice(0, MOST_OTHERS),
    score,
  };
}

/**
 * What to show beneath the best entry: articles of about the same score as long as all of it stays
 * within an answer's length, and the best article of each region that the question compares.
 */
function entriesBeneath(
  entry: AnswerEntry,
  { language, regions }: QuestionReading,
  ranked: readonly RankedEntry[],
  score: number,
): AnswerEntry[] {
  const scoringAbove = (least: number) =>
    onePerArticle(rankedEntries(ranked.filter((candidate) => candidate.score >= least)));
  const close = scoringAbove(score - ALSO);
  const others = scoringAbove(score - COMPARED);
  const compared =
    regions.length < 2
      ? []
      : regions
          .filter((region) => region !== entry.article.region)
          .flatMap((region) => others.find(({ article }) => article.region === region) ?? []);
  const also: AnswerEntry[] = [];
  let room = MOST_WORDS - countWords(entry, language);
  for (const candidate of new Set([...compared, ...close])) {
    if (articleIdOf(candidate) === articleIdOf(entry) || also.length === MOST_ALSO) continue;
    // Another criterion's scale beneath a level would be read as part of the answer.
    if (candidate.kind !== 'article') continue;
    const words = countWords(candidate, language);
    if (words > room && !compared.includes(candidate)) continue;
    room -= words;
    also.push(candidate);
  }
  return also;
}

function countWords(entry: Entry, language: Language): number {
  return entry.body[language].split(/\s+/).length;
}

export function rankedEntries(ranked: readonly RankedEntry[]): Entry[] {
  return ranked.map(({ prepared }) => prepared.entry);
}
