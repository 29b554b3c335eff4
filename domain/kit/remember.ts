/** Of each function. 480 questions and 1,000 logs cost as much as with 100,000; with 1,000 a third more. */
const MOST_RESULTS = 5_000;

/**
 * A pure function of a string that remembers its results, since texts ask about the same words often.
 * It holds the words themselves: single ones out of what people typed, of articles and of registers,
 * without who typed them or what stood beside them. Those not asked about for longest are forgotten.
 *
 * Two maps instead of a list by use, which costs as much as many of the answers: when the new one is
 * half of all, it becomes the old one, and what nobody asked about meanwhile goes with the former old.
 */
export function memoizeByText<T extends NonNullable<unknown>, K extends string = string>(
  ask: (word: K) => T,
): (word: K) => T {
  let recent = new Map<K, T>();
  let former = new Map<K, T>();
  return (word) => {
    const known = recent.get(word);
    if (known !== undefined) return known;
    const answer = former.get(word) ?? ask(word);
    if (recent.size === MOST_RESULTS / 2) [recent, former] = [new Map(), recent];
    recent.set(word, answer);
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
