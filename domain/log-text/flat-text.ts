/**
 * Text in lower case, every letter and digit that is not Latin alike, all in the places of the
 * original. Patterns over it do without the `i` and `u` flags: with the hundreds of phrases of a
 * vocabulary those take V8 a tenth of a second to compile.
 */
export type FlatText = string & { readonly __flat: true };

/** Patterns of one character of a flat text. */
export const LETTER = '[a-z\\u00c0-\\u024f]';
export const LETTER_OR_DIGIT = '[a-z0-9\\u00c0-\\u024f]';

const OTHER_LETTER = 'ƀ';
const NOT_PLAIN = /[×÷]|[^\n -~\u00c0-\u024f]/gu;

export function flatten(text: string): FlatText {
  // The one letter that grows in lower case.
  const lower = text.replace(/İ/g, OTHER_LETTER).toLowerCase();
  return lower.replace(NOT_PLAIN, flatCharacter) as FlatText;
}

function flatCharacter(character: string): string {
  if (/[\p{L}\p{N}]/u.test(character)) return OTHER_LETTER.repeat(character.length);
  return character === '×' || character === '÷' ? '*' : character;
}
