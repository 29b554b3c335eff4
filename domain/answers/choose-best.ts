import { BOUNDS } from './bounds';
import type { QuestionReading } from './question-reading';
import type { RankedEntry } from './ranked-entry';

/**
 * The entry to go by, which is mostly the first. Two kinds of entry sound so much like an article
 * that the article is preferred when the scores are close:
 * - a `notInSources` limit (`how many clients found a job` beside an article on clients);
 * - a level, when the question asks which of two sources is right and an article compares them.
 */
export function chooseBest(
  ranked: readonly RankedEntry[],
  { aspect, criterion }: QuestionReading,
): RankedEntry | undefined {
  const [first] = ranked;
  const entry = first?.prepared.entry;
  if (first && entry?.kind === 'level' && aspect === 'whichHolds' && criterion === undefined) {
    const tellsBoth = ranked.find(
      ({ prepared, score }) =>
        prepared.entry.kind === 'article' &&
        prepared.questions.aspects.includes('whichHolds') &&
        score >= first.score - BOUNDS.close,
    );
    return tellsBoth ?? first;
  }
  if (!first || entry?.kind !== 'limit' || entry.limit.reason !== 'notInSources') return first;
  const article = ranked.find(({ prepared }) => prepared.entry.kind !== 'limit');
  return article && article.score >= first.score - BOUNDS.missing ? article : first;
}
