import type { Answer } from './answer';
import { answerFrom } from './answer-from-entry';
import { computeLevel } from './compute-level';
import { articleOf, levelId } from './entry';
import type { Knowledge } from './knowledge';
import type { QuestionReading } from './question-reading';
import type { RankedEntry } from './ranked-entry';

/** Log-odds: a criterion may give the level when it scores within this of the best. */
const NEAR = 2;
const MOST_TRIED = 6;

/**
 * The answer with the level that the question's numbers give, if they give one.
 *
 * @param answering entries that may answer, best first, without limits
 */
export function levelFromNumbers(
  reading: QuestionReading,
  answering: readonly RankedEntry[],
  knowledge: Knowledge,
): Answer | undefined {
  const [best] = answering;
  if (!best || reading.quantities.length === 0) return undefined;
  // `Kuinka usein, kun pisteitä on 92` holds a number of points but asks how often.
  const { aspect } = reading;
  if (aspect !== undefined && aspect !== 'howMany' && aspect !== 'whichHolds') return undefined;
  const isOfLevel = best.prepared.entry.kind === 'level';
  if (!(reading.asksPoints || isOfLevel)) return undefined;
  // Where sources differ, an article tells both sides; a computed level would tell one only.
  if (aspect === 'whichHolds' && reading.criterion === undefined && !isOfLevel) return undefined;
  const near = answering.filter(({ score }) => score >= best.score - NEAR).slice(0, MOST_TRIED);
  const criteria = reading.criterion === undefined ? near.map(criterionOf) : [reading.criterion];
  for (const criterion of criteria) {
    const computed = criterion === undefined ? undefined : computeLevel(criterion, reading);
    const article = criterion === undefined ? undefined : knowledge.criterion(criterion);
    if (!computed || !article) continue;
    const entry = knowledge.entry(levelId(article.id, computed.level));
    if (entry && entry.kind !== 'limit') {
      const fit = { score: best.score, isSure: true };
      return { ...answerFrom(entry, reading, answering, fit), also: [], computed };
    }
  }
  return undefined;
}

function criterionOf({ prepared: { entry } }: RankedEntry): number | undefined {
  if (entry.kind === 'level' || entry.kind === 'criterion') return entry.article.criterion;
  const criteria = articleOf(entry)?.criteria ?? [];
  return criteria.length === 1 ? criteria[0] : undefined;
}
