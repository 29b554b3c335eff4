import { isLegalForm } from '../kit/legal-forms';
import type { Language } from '../language';
import { finnishName, isFinnishEmployer } from './finnish-employer';
import { isPerson, isRole, nameRuns, type Run } from './name-runs';
import type { Span } from './phrases';
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
  const isAfter = (pattern: RegExp) => (run: Run) => pattern.test(words[run.first - 1]?.text ?? '');
  const run =
    runs.find(isAfter(before.surely)) ??
    runs.filter((candidate) => !isPerson(candidate)).find(isAfter(before.maybe)) ??
    runs.find((candidate) => candidate.words.some((word) => isLegalForm(word.text)));
  return run && plainName(run, words, vocabulary);
}

function plainName(run: Run, words: readonly TextWord[], vocabulary: LogVocabulary): string {
  const after = words[run.first + run.words.length];
  const name = run.words
    .map((word) => word.text)
    .join(' ')
    .replace(/['’:]s$/u, '');
  const isOwned = isRole(after, vocabulary);
  return vocabulary.language === 'sv' && isOwned ? name.replace(/s$/u, '') : name;
}
