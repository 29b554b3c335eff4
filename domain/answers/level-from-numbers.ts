import type { Answer } from './answer';
import { answerFrom } from './answer-from-entry';
import { BOUNDS } from './bounds';
import { computeLevel } from './compute-level';
import { articleOf, levelId } from './entry';
import type { Knowledge } from './knowledge';
import type { QuestionReading } from './question-reading';
import type { RankedEntry } from './ranked-entry';

/** The answer with the level that the question's numbers give, if they give one. */
export function levelFromNumbers(
  reading: QuestionReading,
  best: RankedEntry,
  ranked: readonly RankedEntry[],
  knowledge: Knowledge,
): Answer | undefined {
  // `Kuinka usein, kun pisteitä on 92` holds a number of points but asks how often.
  const { aspect } = reading;
  if (aspect !== undefined && aspect !== 'howMany' && aspect !== 'whichHolds') return undefined;
  const isOfLevel = best.prepared.entry.kind === 'level' && best.score >= BOUNDS.limit;
  if (!(reading.asksPoints || isOfLevel)) return undefined;
  // Where sources differ, an article tells both sides; a computed level would tell one only.
  if (aspect === 'whichHolds' && reading.criterion === undefined && !isOfLevel) return undefined;
  const likely = ranked
    .filter(({ score }) => score >= Math.min(best.score - BOUNDS.near, BOUNDS.limit))
    .map(criterionOf);
  const criteria = reading.criterion === undefined ? likely : [reading.criterion];
  for (const criterion of criteria) {
    const computed = criterion === undefined ? undefined : computeLevel(criterion, reading);
    const article = criterion === undefined ? undefined : knowledge.criterion(criterion);
    if (!computed || !article) continue;
    const entry = knowledge.entry(levelId(article.id, computed.level));
    if (entry && entry.kind !== 'limit') {
      return { ...answerFrom(entry, reading, ranked, best.score), also: [], computed };
    }
  }
  return undefined;
}

function criterionOf({ prepared: { entry } }: RankedEntry): number | undefined {
  if (entry.kind === 'level' || entry.kind === 'criterion') return entry.article.criterion;
  const criteria = articleOf(entry)?.criteria ?? [];
  return criteria.length === 1 ? criteria[0] : undefined;
}
