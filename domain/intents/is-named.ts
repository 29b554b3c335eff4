import { foldLetters } from '../kit/spelling';

/** A shorter name begins too many words. */
const SHORTEST_NAME = 3;

/**
 * Whether words as typed (`Ainolla`, `Veikon viikko`) name the person, by the first name. Doubled
 * letters count once, since they come and go as a name is inflected: Veikko, Veikolla.
 */
export function isNamed(typed: string, fullName: string): boolean {
  const [first = ''] = wordsOf(fullName);
  const [word = ''] = wordsOf(typed);
  return first.length >= SHORTEST_NAME && word.startsWith(first);
}

function wordsOf(text: string): string[] {
  return foldLetters(text)
    .replace(/(\p{L})\1/gu, '$1')
    .split(/\s+/);
}
