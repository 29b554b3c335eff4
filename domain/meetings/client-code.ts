import { findPersonalData } from '../kit/personal-data';

export const LONGEST_CLIENT_CODE = 12;
const SHAPE = /^[A-Z0-9-]{2,12}$/;
const LETTERS_OF_A_NAME = /[A-Z]{4}/;
const BIRTH_DATE =
  /(?<!\d)(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:\d\d|(?:19|20)\d\d)|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)/;

/**
 * An opaque client code in capitals, or nothing when it is none: 2–12 of A–Z, 0–9 and `-`, with a
 * digit, and not like a name (four letters in a row), a birth date, an identity code or a phone
 * number. Codes are kept only where the controller allows it (design.md §3, domain.md §5).
 */
export function readClientCode(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (!SHAPE.test(code) || !/\d/.test(code)) return undefined;
  if (LETTERS_OF_A_NAME.test(code) || BIRTH_DATE.test(code.replace(/-/g, ''))) return undefined;
  return findPersonalData(code) ? undefined : code;
}
