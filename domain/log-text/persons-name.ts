import { isLegalForm } from '../kit/legal-forms';
import { delicateWords } from './delicate-words';
import { isTrade } from './known-words';

const NAME_WORD = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/**
 * Whether a whole text seems to be somebody's name, in either order: `Satu Laine`, `Laine Satu`.
 * A firm named after somebody (`Tmi Satu Laine`, `Parturi Satu`) is none. It guesses: a reason to ask.
 */
export function isPersonsName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 3) return false;
  if (!words.every((word) => NAME_WORD.test(word) && !isFirms(word))) return false;
  // Within a sentence, where a name need not have a surname after it.
  return delicateWords(`on ${text.replaceAll('-', ' ')}`).some(({ kind }) => kind === 'name');
}

function isFirms(word: string): boolean {
  return isTrade(word) || isLegalForm(word);
}
