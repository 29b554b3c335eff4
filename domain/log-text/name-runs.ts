import { isLegalForm } from '../kit/legal-forms';
import { isFirstName, isNotEmployer, isPlace, isTrade } from './known-words';
import { hasPhrase, overlaps, phrasesOf, type Span } from './phrases';
import type { TextWord } from './text-words';
import type { LogVocabulary } from './words/log-vocabulary';

/** Words in a row that may be a name. */
export interface Run {
  readonly words: readonly TextWord[];
  readonly first: number;
}

/** The runs of words that may be names; one of places, trades and legal forms alone is dropped. */
export function nameRuns(
  words: readonly TextWord[],
  taken: readonly Span[],
  vocabulary: LogVocabulary,
): Run[] {
  const runs: Run[] = [];
  let current: TextWord[] = [];
  const close = (end: number) => {
    if (current.length > 0) runs.push({ words: current, first: end - current.length });
    current = [];
  };
  words.forEach((word, index) => {
    const isApart = current.length > 0 && word.start - (current.at(-1)?.end ?? 0) !== 1;
    if (isApart) close(index);
    if (isNameWord(word, words[index + 1], taken, vocabulary)) current.push(word);
    else close(index);
  });
  close(words.length);
  return runs.filter((run) =>
    run.words.some((word) => !isPlace(word.text) && !isTrade(word.text) && !isLegalForm(word.text)),
  );
}

function isNameWord(
  word: TextWord,
  next: TextWord | undefined,
  taken: readonly Span[],
  vocabulary: LogVocabulary,
): boolean {
  if (taken.some((span) => overlaps(span, word))) return false;
  if (isLegalForm(word.text) || word.text === '&') return true;
  const isBeforeForm = next !== undefined && isLegalForm(next.text) && next.start - word.end === 1;
  if (isNotEmployer(word.text)) return false;
  if (hasPhrase(word.flat, vocabulary.marks) || hasPhrase(word.flat, vocabulary.joins))
    return false;
  if (isRole(word, vocabulary)) return false;
  if (isBeforeForm) return true;
  // Every sentence begins with a capital. Its first word counts only as a trade before a name.
  if (word.isFirst) return word.isCapital && isTrade(word.text) && next?.isCapital === true;
  return word.isCapital;
}

export function isRole(word: TextWord | undefined, { roles }: LogVocabulary): boolean {
  return word !== undefined && hasPhrase(word.flat, phrasesOf(roles));
}

export function isPerson(run: Run): boolean {
  const [first] = run.words;
  if (first === undefined || run.words.some((word) => isTrade(word.text) || isLegalForm(word.text)))
    return false;
  return isFirstName(first.text) && run.words.length <= 2;
}
