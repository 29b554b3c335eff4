import type { Entry } from '../../domain/answers/entry';
import type { Finder } from '../../domain/answers/knowledge';
import type { Vocabulary } from '../../domain/answers/vocabulary';
import { Field } from './field-scores';
import type { FinderIndex } from './finder-index';

/*
 * The index that finds some thirty entries for a question quickly. It scores with BM25+, in the form of
 * MiniSearch and Lucene. Each entry has two fields: its titles and example questions (`asked`), and the
 * terms that only its body has. A field counts a term once, however often it occurs.
 */

/** What a term weighs in a title or example question, and in the body. */
const ASKED = 2.5;
const BODY = 1;

/**
 * The finder over an index. It is written by hand because a library's takes twenty times as long here:
 * a question stands for a hundred terms and more, and only their scores are needed.
 */
export function createFinder(
  index: FinderIndex,
  entries: readonly Entry[],
  { numberOf }: Pick<Vocabulary, 'numberOf'>,
): Finder {
  const asked = new Field(index.asked, ASKED);
  const body = new Field(index.body, BODY);
  return {
    find(terms, limit) {
      const scores = new Float64Array(entries.length);
      const matched = new Uint16Array(entries.length);
      for (const [term, weight] of terms) {
        const number = numberOf(term);
        if (number === undefined) continue;
        asked.addScores(number, weight, scores, matched);
        body.addScores(number, weight, scores, matched);
      }
      // An entry with many of the terms must come before one with a single rare term.
      const best = highestScores(
        limit,
        scores.map((score, id) => score * (matched[id] ?? 0)),
      );
      return best.flatMap(({ id, score }) => {
        const entry = entries[id];
        return entry ? [{ entry, score }] : [];
      });
    },
  };
}

/** The greatest `limit` scores above 0, greatest first. */
function highestScores(limit: number, scores: Float64Array): { id: number; score: number }[] {
  const best: { id: number; score: number }[] = [];
  let least = 0;
  scores.forEach((score, id) => {
    if (score <= least) return;
    const before = best.findIndex((lower) => lower.score < score);
    best.splice(before < 0 ? best.length : before, 0, { id, score });
    if (best.length > limit) best.pop();
    if (best.length === limit) least = best.at(-1)?.score ?? 0;
  });
  return best;
}
