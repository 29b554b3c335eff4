import { foldLetters } from '../kit/spelling';
import { nominativeOf } from '../log-text/nominative';

/** Whether words as typed (`Ainolla`, `Aino Mäkisen`) name the person, by the first name at least. */
export function isNamed(typed: string, fullName: string): boolean {
  const [first = ''] = foldLetters(fullName).split(/\s+/);
  const [word = ''] = typed.split(/\s+/);
  const said = foldLetters(word);
  if (first.length < 2) return false;
  return said.startsWith(first) || foldLetters(nominativeOf(word.toLowerCase())) === first;
}
