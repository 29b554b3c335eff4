import type { EntryTerms } from '../../domain/answers/entry-terms';
import type { Vocabulary } from '../../domain/answers/vocabulary';

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
