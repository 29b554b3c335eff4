import { LRUCache } from 'lru-cache';

/** Of each function. 480 questions and 1,000 logs cost as much as with 100,000; with 1,000 a third more. */
const MOST_RESULTS = 5_000;

/**
 * A pure function of a string that remembers its results, since texts ask about the same words often.
 * It holds the words themselves: single ones out of what people typed, of articles and of registers,
 * without who typed them or what stood beside them. Those not asked about for longest are forgotten.
 */
export function memoizeByText<T extends NonNullable<unknown>, K extends string = string>(
  ask: (word: K) => T,
): (word: K) => T {
  // Made with the first word: it takes room for all results at once.
  let known: LRUCache<K, T> | undefined;
  return (word) => {
    known ??= new LRUCache<K, T>({ max: MOST_RESULTS });
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = ask(word);
    known.set(word, answer);
    return answer;
  };
}

/** The same for a function of an object; a result is forgotten with its object. */
export function memoizeByObject<K extends object, T>(ask: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = ask(key);
    known.set(key, answer);
    return answer;
  };
}
