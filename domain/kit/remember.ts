/**
 * A pure function of a string that remembers: a log asks the same of the same words many times.
 *
 * @param most results kept per process; past this all are forgotten and asked again
 */
export function remembering<T extends NonNullable<unknown>>(
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

/** As `remembering`, of an object that lives as long as the process or its caller needs it. */
export function rememberingOf<K extends object, T>(ask: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = ask(key);
    known.set(key, answer);
    return answer;
  };
}
