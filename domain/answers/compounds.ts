const SHORTEST_PART = 3;

/**
 * The two parts of a compound that are themselves known terms (`matka` and `kulu` of `matkakulu`);
 * empty when no cut gives two.
 */
export function splitCompound(term: string, known: ReadonlyMap<string, number>): readonly string[] {
  if (term.length < 2 * SHORTEST_PART + 1) return [];
  let best: readonly string[] = [];
  let bestLength = 0;
  for (let cut = SHORTEST_PART; cut <= term.length - SHORTEST_PART; cut += 1) {
    const head = headOf(term.slice(0, cut), known);
    const tail = head === undefined ? undefined : tailOf(term.slice(cut), known);
    if (head === undefined || tail === undefined) continue;
    // Of several borders, the one whose shorter part is longest is the most likely.
    const length = Math.min(head.length, tail.length);
    if (length > bestLength) [best, bestLength] = [[head, tail], length];
  }
  return best;
}

/**
 * The known term that ends a compound. The stemmer may have cut a vowel there that it leaves when the
 * word stands alone, so one vowel more is tried.
 */
function tailOf(text: string, known: ReadonlyMap<string, number>): string | undefined {
  if (known.has(text)) return text;
  return ['a', 'i', 'o', 'u', 'e'].map((vowel) => text + vowel).find((whole) => known.has(whole));
}

/**
 * The known term that begins a compound. The part may be a genitive (`asiakkaan`) or longer than the
 * stem of the word alone, so one and two letters less are tried.
 */
function headOf(text: string, known: ReadonlyMap<string, number>): string | undefined {
  if (known.has(text)) return text;
  for (const trimmed of [text.slice(0, -1), text.slice(0, -2)]) {
    if (trimmed.length >= SHORTEST_PART && known.has(trimmed)) return trimmed;
  }
  return undefined;
}

/** For each known term, the known compounds that it is a part of. */
export function wholesByPart(known: ReadonlyMap<string, number>): Map<string, string[]> {
  const wholes = new Map<string, string[]>();
  for (const term of known.keys()) {
    for (const part of splitCompound(term, known)) {
      const list = wholes.get(part);
      if (list) list.push(term);
      else wholes.set(part, [term]);
    }
  }
  return wholes;
}
