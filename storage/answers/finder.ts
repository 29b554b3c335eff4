import type { Entry } from '../../domain/answers/entry';
import type { EntryTerms } from '../../domain/answers/entry-terms';
import type { Finder } from '../../domain/answers/knowledge';
import type { Vocabulary } from '../../domain/answers/vocabulary';

/** BM25+ as MiniSearch and Lucene reckon it; of a term that a field has once or not at all. */
const BM25 = { saturation: 1.2, length: 0.7, least: 0.5 };
/** What the example questions and titles weigh, and the body's other terms. */
const ASKED = 2.5;
const BODY = 1;

/** The entries of a field's terms, one term after the other. */
export interface Postings {
  /** Entries by their running number. */
  readonly ids: Int32Array;
  /** By a term's number, where its entries end in `ids`. */
  readonly ends: Int32Array;
  /** How many terms each entry has. */
  readonly lengths: Int32Array;
}

export interface FinderIndex {
  /** Of titles and example questions. */
  readonly asked: Postings;
  /** Of the body's other terms. */
  readonly body: Postings;
}

export function indexEntries(
  entries: readonly EntryTerms[],
  { size, numberOf }: Pick<Vocabulary, 'size' | 'numberOf'>,
): FinderIndex {
  const asked = entries.map(({ titles, questions }) => {
    return new Set([...titles, ...questions].flatMap(({ terms }) => terms));
  });
  const body = entries.map((entry, id) => entry.body.filter((term) => !asked[id]?.has(term)));
  const postings = (termsOf: readonly Iterable<string>[]): Postings => {
    const byTerm = Array.from({ length: size }, (): number[] => []);
    const lengths = termsOf.map((terms, id) => {
      let length = 0;
      for (const term of terms) length += byTerm[numberOf(term) ?? -1]?.push(id) ? 1 : 0;
      return length;
    });
    return {
      ids: Int32Array.from(byTerm.flat()),
      ends: endsOf(byTerm),
      lengths: Int32Array.from(lengths),
    };
  };
  return { asked: postings(asked), body: postings(body) };
}

/** Where each of the lists ends, when they lie one after the other. */
export function endsOf(lists: readonly { readonly length: number }[]): Int32Array {
  let end = 0;
  return Int32Array.from(lists, ({ length }) => {
    end += length;
    return end;
  });
}

/** How much one occurrence of a field's terms tells in each entry. */
class Field {
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

/**
 * An inverted index over the entries' terms. A library's costs twenty times as much here: a question
 * stands for a hundred terms and more, and the scores of each are all that is needed.
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
      // What has many of the terms comes before what has one rare one.
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
    const before = best.findIndex((one) => one.score < score);
    best.splice(before < 0 ? best.length : before, 0, { id, score });
    if (best.length > limit) best.pop();
    if (best.length === limit) least = best.at(-1)?.score ?? 0;
  });
  return best;
}
