import type { Language } from '../language';
import { type AnswerEntry, articleIdOf, type Entry, onePerArticle } from './entry';
import type { QuestionReading } from './question-reading';
import { entriesIn, type RankedEntry } from './ranked-entry';

/** How well the best entry fits: its score in log-odds, and whether it surely answers. */
export interface Fit {
  readonly score: number;
  readonly isSure: boolean;
}

/** How many are shown beneath the best, and how many words all of them may have with it. */
const MOST_ALSO = 2;
const MOST_WORDS = 200;
/**
 * Log-odds: an article within this of the best score is shown beneath it, from further down when the
 * best is not sure to answer; of a region to compare, within that.
 */
const ALSO = { sure: 1, unsure: 9 };
const COMPARED = 6;

/**
 * What to show beneath the best entry: articles of about the same score as long as all of it stays
 * within an answer's length, and the best article of each region that the question compares.
 */
export function entriesBeneath(
  entry: AnswerEntry,
  { language, regions }: Pick<QuestionReading, 'language' | 'regions'>,
  ranked: readonly Pick<RankedEntry, 'prepared' | 'score'>[],
  { score, isSure }: Fit,
): AnswerEntry[] {
  const scoringAbove = (least: number) =>
    onePerArticle(entriesIn(ranked.filter((candidate) => candidate.score >= least)));
  const close = scoringAbove(score - (isSure ? ALSO.sure : ALSO.unsure));
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
    if (candidate.kind !== 'article' && !isItsCriterion(candidate, entry)) continue;
    const words = countWords(candidate, language);
    if (words > room && !compared.includes(candidate)) continue;
    room -= words;
    also.push(candidate);
  }
  return also;
}

/** The criterion that an article is about: its scale belongs to the answer. */
function isItsCriterion(candidate: AnswerEntry, { kind, article }: AnswerEntry): boolean {
  return (
    candidate.kind === 'criterion' &&
    kind === 'article' &&
    article.criteria.includes(candidate.article.criterion)
  );
}

function countWords(entry: Entry, language: Language): number {
  return entry.body[language].split(/\s+/).length;
}
