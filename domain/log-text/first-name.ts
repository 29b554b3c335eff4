import { isFirstName } from './known-words';
import { nominativeOf } from './nominative';
import { MORE_FIRST_NAMES } from './words/first-names';

/** Whether a word in lower case is a person's first name, in any form (`matille`). */
export function isAnyFirstName(word: string): boolean {
  const name = nominativeOf(word);
  return isFirstName(name) || MORE_FIRST_NAMES.has(name);
}
