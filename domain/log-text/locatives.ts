const LOCATIVE = /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|([aeiouyäö])\1n|h[aeiouyäö]n|seen)$/u;

// -us and -ys are left out, since most names that end so are nominatives (`Asennus`).
const SPOKEN_LOCATIVE = /[aeioäö]s$|[aeiouyäö]st$/u;

/**
 * Whether a word ends like a spoken local case (`Prismas`, `Lidlist`). Many nominatives do so too, so
 * the caller has to look at the words around it.
 */
export function isSpokenLocative(word: string): boolean {
  return SPOKEN_LOCATIVE.test(word.toLowerCase());
}

/** Whether a word ends like a local case: in, at, from or to something (`Prismassa`, `Lidlille`). */
export function isLocative(word: string): boolean {
  return LOCATIVE.test(word.toLowerCase());
}
