import { isLegalForm } from '../kit/legal-forms';
import { plainWord } from './inflections';
import { isFirstName, isTrade } from './known-words';
import { isLocative, isSpokenLocative } from './locatives';
import { isPerson, isRole, type Run } from './name-runs';
import { nominativeOf, nominativeOfSpoken } from './nominative';
import type { TextWord } from './text-words';
import type { LogVocabulary } from './words/log-vocabulary';

export function isFinnishEmployer(
  words: readonly TextWord[],
  run: Run,
  vocabulary: LogVocabulary,
): boolean {
  const [last, before, after] = [
    run.words.at(-1),
    words[run.first - 1],
    words[run.first + run.words.length],
  ];
  if (last === undefined || isPerson(run)) return false;
  const isFirm = run.words.some((word) => isLegalForm(word.text) || isTrade(word.text));
  if (
    isFirm ||
    (isLocative(plainWord(last.text)) && !(isRole(before, vocabulary) && last.text.endsWith('lle')))
  )
    return true;
  if (isRole(before, vocabulary)) return false;
  if (run.words.length === 1 && isSpokenLocative(plainWord(last.text))) return true;
  if (last.text.endsWith('n') && after !== undefined && isTrade(after.text)) return true;
  return (
    last.text.endsWith('n') &&
    (isRole(after, vocabulary) ||
      (run.words.length > 1 && after?.text === 'kanssa' && !/s[ei]n$/.test(last.text)))
  );
}

export function finnishName(words: readonly TextWord[]): string {
  const name = withoutPerson(words);
  const last = name.length - 1;
  // `Iris` in `Kukkakauppa Iris` ends like a spoken local case and is none.
  const toNominative = last === 0 ? nominativeOfSpoken : nominativeOf;
  return name
    .map((word, index) => (index === last ? toNominative(word.text) : word.text))
    .map((word) => (isLegalForm(word) && word === word.toLowerCase() ? capital(word) : word))
    .map((word, index) => (index === 0 ? capital(word) : word))
    .join(' ');
}

/** The words without a person's name before the employer's: `Matti Virtasen Nosturilla`. */
function withoutPerson(words: readonly TextWord[]): readonly TextWord[] {
  const [first] = words;
  const isNamed = first !== undefined && isFirstName(first.text);
  return isNamed && words.length > 2 ? words.slice(2) : words;
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
