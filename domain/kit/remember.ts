/**
 * A pure function of a string that remembers its results, since texts ask about the same words often.
 *
 * @param most how many results the process keeps; with one more, it forgets them all and starts anew
 */
export function memoizeByText<T extends NonNullable<unknown>>(
  ask: (word: string) => T,
  most = 10_000,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = ask(word);
    if (known.size >= most) known.clear();
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
