import type { Postings } from './finder-index';

/** Parameters of BM25+: saturation is k1, length is b, least is delta. */
const BM25 = { saturation: 1.2, length: 0.7, least: 0.5 };

/** Adds up the scores of one field. */
export class Field {
  private readonly shares: Float64Array;

  constructor(
    private readonly postings: Postings,
    private readonly boost: number,
  ) {
    const { saturation, length, least } = BM25;
    const { lengths } = postings;
    const mean = lengths.reduce((sum, count) => sum + count, 0) / lengths.length;
    this.shares = Float64Array.from(
      lengths,
      (count) =>
        least + (saturation + 1) / (1 + saturation * (1 - length + (length * count) / mean)),
    );
  }

  addScores(term: number, weight: number, scores: Float64Array, matched: Uint16Array): void {
    const { ids, ends, lengths } = this.postings;
    const [start, end] = [ends[term - 1] ?? 0, ends[term] ?? 0];
    const count = end - start;
    if (count === 0) return;
    const rarity = Math.log(1 + (lengths.length - count + 0.5) / (count + 0.5));
    const share = this.boost * weight * rarity;
    for (let at = start; at < end; at += 1) {
      const id = ids[at] ?? 0;
      scores[id] = (scores[id] ?? 0) + share * (this.shares[id] ?? 0);
      matched[id] = (matched[id] ?? 0) + 1;
    }
  }
}
