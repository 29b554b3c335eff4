import type { EntryTerms } from '../../domain/answers/entry-terms';
import type { Finder } from '../../domain/answers/knowledge';

/** BM25+ as MiniSearch and Lucene reckon it; of a term that a field has once or not at all. */
const BM25 = { saturation: 1.2, length: 0.7, least: 0.5 };
/** What the example questions and titles weigh, and the body's other terms. */
const ASKED = 2.5;
const BODY = 1;

/** A field's entries by term, and how much one occurrence tells in each entry. */
class Field {
  private readonly postings = new Map<string, number[]>();
  private readonly lengths: number[] = [];
  private shares = new Float64Array();

  constructor(private readonly boost: number) {}

  add(terms: Iterable<string>): void {
    const id = this.lengths.length;
    let length = 0;
    for (const term of terms) {
      const ids = this.postings.get(term);
      if (ids) ids.push(id);
      else this.postings.set(term, [id]);
      length += 1;
    }
    this.lengths.push(length);
  }

  close(): void {
    const { saturation, length, least } = BM25;
    const mean = this.lengths.reduce((sum, one) => sum + one, 0) / this.lengths.length;
    this.shares = Float64Array.from(
      this.lengths,
      (one) => least + (saturation + 1) / (1 + saturation * (1 - length + (length * one) / mean)),
    );
  }

  addScores(term: string, weight: number, scores: Float64Array, matched: Uint16Array): void {
    const ids = this.postings.get(term);
    if (!ids) return;
    const rarity = Math.log(1 + (this.lengths.length - ids.length + 0.5) / (ids.length + 0.5));
    const share = this.boost * weight * rarity;
    for (const id of ids) {
      scores[id] = (scores[id] ?? 0) + share * (this.shares[id] ?? 0);
      matched[id] = (matched[id] ?? 0) + 1;
    }
  }
}

/**
 * An inverted index over the entries' terms. A library's costs twenty times as much here: a question
 * stands for a hundred terms and more, and the scores of each are all that is needed.
 */
export function createFinder(entries: readonly EntryTerms[]): Finder {
  const asked = new Field(ASKED);
  const body = new Field(BODY);
  for (const { titles, questions, body: told } of entries) {
    const terms = new Set<string>();
    for (const text of titles) for (const term of text.terms) terms.add(term);
    for (const text of questions) for (const term of text.terms) terms.add(term);
    asked.add(terms);
    body.add(told.filter((term) => !terms.has(term)));
  }
  asked.close();
  body.close();
  return {
    find(terms, limit) {
      const scores = new Float64Array(entries.length);
      const matched = new Uint16Array(entries.length);
      for (const [term, weight] of terms) {
        asked.addScores(term, weight, scores, matched);
        body.addScores(term, weight, scores, matched);
      }
      // What has many of the terms comes before what has one rare one.
      const best = highestScores(
        limit,
        scores.map((score, id) => score * (matched[id] ?? 0)),
      );
      return best.flatMap(({ id, score }) => {
        const apart = entries[id];
        return apart ? [{ entry: apart.entry, score }] : [];
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
    const before = best.findIndex((one) => one.score < score);
    best.splice(before < 0 ? best.length : before, 0, { id, score });
    if (best.length > limit) best.pop();
    if (best.length === limit) least = best.at(-1)?.score ?? 0;
  });
  return best;
}
