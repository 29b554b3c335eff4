import type { Pattern } from './pattern';
import type { WordForm } from './word-form';

interface Match {
  /** How many of the message's words the pattern names. */
  readonly named: number;
  /** Indexes of the words that are neither named nor filling. */
  readonly left: readonly number[];
}

/** Where in a message its words stand for the forms of the patterns, and which of them only fill. */
interface ReadWords {
  readonly places: ReadonlyMap<WordForm, readonly number[]>;
  readonly isFilling: readonly boolean[];
}

/**
 * Whether every word that the pattern asks for is there, in any order and each another word. What the
 * message says beside them is left over, unless it fills.
 */
export function matchPattern(
  { tokens }: Pattern,
  { places, isFilling }: ReadWords,
): Match | undefined {
  const asked: (readonly number[])[] = [];
  const named = new Set<number>();
  for (const { forms, isOptional } of tokens) {
    const at = forms.flatMap((form) => places.get(form) ?? []);
    if (!isOptional) {
      if (at.length === 0) return undefined;
      asked.push(at);
    }
    for (const place of at) named.add(place);
  }
  if (!canEachHaveOne(asked)) return undefined;
  const left = isFilling.flatMap((fills, index) => (fills || named.has(index) ? [] : [index]));
  return { named: named.size, left };
}

function canEachHaveOne(
  asked: readonly (readonly number[])[],
  taken: readonly number[] = [],
): boolean {
  const [first, ...others] = asked;
  if (!first) return true;
  return first.some((index) => !taken.includes(index) && canEachHaveOne(others, [...taken, index]));
}
