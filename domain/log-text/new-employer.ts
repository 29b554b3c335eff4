import { isLegalForm } from '../kit/legal-forms';
import type { Language } from '../language';
import { isLocative, isSpokenLocative, plainWord } from './inflections';
import { isFirstName, isNotEmployer, isPlace, isTrade } from './known-words';
import { nominativeOf, nominativeOfSpoken } from './nominative';
import { hasPhrase, overlaps, phrasesOf, type Span } from './phrases';
import type { TextWord } from './text-words';
import type { LogVocabulary } from './words/log-vocabulary';

/*
 * A name that is in no register yet. Capital letters alone don't tell an employer: sentences begin
 * with them, and people, towns and tools (`Teams`) have them. So a run of capitalised words counts
 * only in a place that an employer's name takes. In Finnish that is a local case (`kävin Motonetissä`),
 * a word for a kind of business or a legal form; in Swedish and English a preposition before it
 * (`hos`, `visited`).
 */

/** Words before an employer's name, and words that may also stand before a person's. */
const BEFORE: Readonly<Record<Exclude<Language, 'fi'>, { surely: RegExp; maybe: RegExp }>> = {
  sv: {
    surely: /^(?:hos|på|till|vid|från|besökte|företaget|firman)$/iu,
    maybe: /^(?:med|ringde|träffade|mejlade|mailade|kontaktade|av)$/iu,
  },
  en: {
    surely: /^(?:at|to|from|of|into|by|visited|company)$/iu,
    maybe: /^(?:with|called|met|emailed|phoned|rang|contacted|saw|for)$/iu,
  },
};

/**
 * The name of an employer that the register lacks, in its likeliest nominative; nothing when no run of
 * words looks like one.
 *
 * @param taken places of verbs and days, which a name never includes
 */
export function findNewEmployer(
  words: readonly TextWord[],
  taken: readonly Span[],
  vocabulary: LogVocabulary,
): string | undefined {
  const runs = nameRuns(words, taken, vocabulary);
  if (vocabulary.language === 'fi') {
    const run = runs.find((candidate) => isFinnishEmployer(words, candidate, vocabulary));
    return run && finnishName(run.words);
  }
  const before = BEFORE[vocabulary.language];
  const isAfter = (pattern: RegExp) => (run: Run) => pattern.test(words[run.at - 1]?.text ?? '');
  const run =
    runs.find(isAfter(before.surely)) ??
    runs.filter((candidate) => !isPerson(candidate)).find(isAfter(before.maybe)) ??
    runs.find((candidate) => candidate.words.some((word) => isLegalForm(word.text)));
  return run && plainName(run, words, vocabulary);
}

/** Words in a row that may be a name. */
interface Run {
  readonly words: readonly TextWord[];
  /** Index of its first word. */
  readonly at: number;
}

/** The runs of words that may be names; one of places, trades and legal forms alone is dropped. */
function nameRuns(
  words: readonly TextWord[],
  taken: readonly Span[],
  vocabulary: LogVocabulary,
): Run[] {
  const runs: Run[] = [];
  let current: TextWord[] = [];
  const close = (end: number) => {
    if (current.length > 0) runs.push({ words: current, at: end - current.length });
    current = [];
  };
  words.forEach((word, at) => {
    const isApart = current.length > 0 && word.start - (current.at(-1)?.end ?? 0) !== 1;
    if (isApart) close(at);
    if (isNameWord(word, words[at + 1], taken, vocabulary)) current.push(word);
    else close(at);
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

function isRole(word: TextWord | undefined, { roles }: LogVocabulary): boolean {
  return word !== undefined && hasPhrase(word.flat, phrasesOf(roles));
}

function isPerson(run: Run): boolean {
  const [first] = run.words;
  if (first === undefined || run.words.some((word) => isTrade(word.text) || isLegalForm(word.text)))
    return false;
  return isFirstName(first.text) && run.words.length <= 2;
}

function isFinnishEmployer(
  words: readonly TextWord[],
  run: Run,
  vocabulary: LogVocabulary,
): boolean {
  const [last, before, after] = [
    run.words.at(-1),
    words[run.at - 1],
    words[run.at + run.words.length],
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

function finnishName(words: readonly TextWord[]): string {
  const name = withoutPerson(words);
  const last = name.length - 1;
  // `Iris` in `Kukkakauppa Iris` ends like a spoken local case and is none.
  const toNominative = last === 0 ? nominativeOfSpoken : nominativeOf;
  return name
    .map((word, at) => (at === last ? toNominative(word.text) : word.text))
    .map((word) => (isLegalForm(word) && word === word.toLowerCase() ? capital(word) : word))
    .map((word, at) => (at === 0 ? capital(word) : word))
    .join(' ');
}

/** The words without a person's name before the employer's: `Matti Virtasen Nosturilla`. */
function withoutPerson(words: readonly TextWord[]): readonly TextWord[] {
  const [first] = words;
  const isNamed = first !== undefined && isFirstName(first.text);
  return isNamed && words.length > 2 ? words.slice(2) : words;
}

function plainName(run: Run, words: readonly TextWord[], vocabulary: LogVocabulary): string {
  const after = words[run.at + run.words.length];
  const name = run.words
    .map((word) => word.text)
    .join(' ')
    .replace(/['’:]s$/u, '');
  const isOwned = isRole(after, vocabulary);
  return vocabulary.language === 'sv' && isOwned ? name.replace(/s$/u, '') : name;
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
