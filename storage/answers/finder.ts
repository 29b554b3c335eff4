import type { Entry } from '../../domain/answers/entry';
import type { EntryTerms } from '../../domain/answers/entry-terms';
import type { Finder } from '../../domain/answers/knowledge';
import type { Vocabulary } from '../../domain/answers/vocabulary';

/*
 * The index that finds some thirty entries for a question quickly. It scores with BM25+, in the form of
 * MiniSearch and Lucene. Each entry has two fields: its titles and example questions (`asked`), and the
 * terms that only its body has. A field counts a term once, however often it occurs.
 */

/** Parameters of BM25+: saturation is k1, length is b, least is delta. */
const BM25 = { saturation: 1.2, length: 0.7, least: 0.5 };
/** What a term weighs in a title or example question, and in the body. */
const ASKED = 2.5;
const BODY = 1;

/** For each term of a field, the entries that have it; the lists lie one after the other in `ids`. */
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

/** Adds up the scores of one field. */
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
