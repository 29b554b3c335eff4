import { memoizeByObject } from '../kit/remember';
import type { Anchor } from './anchor';
import { isAnotherNamed, newEmployerOf } from './choose-name';
import { anchorAt } from './clauses';
import type { DraftEmployer, KnownEmployer } from './draft';
import { isLocative } from './locatives';
import { matchEmployers } from './match-employer';
import { matchLikelyNames } from './match-likely-name';
import type { Span } from './phrases';
import type { NamedText } from './tagger/read-names';
import { type TextWord, wordsInText } from './text-words';
import type { LogVocabulary } from './words/log-vocabulary';

/** What was found in the text before: a name is neither a verb nor a day. */
interface LogParts {
  readonly anchors: readonly Anchor[];
  readonly clauses: readonly Span[];
  readonly vocabulary: LogVocabulary;
}

/**
 * The employer that a log names. The clauses of the contact come first: in `kävin Nosturilla, sovin
 * tapaamisen Prismaan` the meeting was at Nosturi. The agreement's clauses count when they name none.
 */
export function findEmployerInLog(
  { text, flat, names }: NamedText,
  { anchors, clauses, vocabulary }: LogParts,
  employers: readonly KnownEmployer[],
): DraftEmployer | undefined {
  const words = withoutPersons(wordsInText(text, flat), vocabulary);
  const ofContact = words.filter((word) => anchorAt(word, anchors, clauses)?.kind !== 'agreement');
  const likely = matchLikelyNames(names, employers);
  if (likely.length > 0) return knownAmong(likely);
  for (const searched of [ofContact, words]) {
    const ids = matchEmployers(searched, employers);
    const matched = employers.filter((employer) => ids.includes(employer.id));
    if (ids.length === 0 || isAnotherNamed(names, matched)) continue;
    return knownAmong(ids);
  }
  return newEmployerOf(names);
}

function knownAmong(ids: string[]): DraftEmployer {
  const [id] = ids;
  return id !== undefined && ids.length === 1 ? { kind: 'known', id } : { kind: 'choose', ids };
}

const rolesOf = memoizeByObject(
  ({ roles }: LogVocabulary) => new Set(Object.values(roles).map((role) => role.toLowerCase())),
);

/** The words without names of people that follow a role: `kauppias Virtanen`. */
function withoutPersons(words: readonly TextWord[], vocabulary: LogVocabulary): TextWord[] {
  if (vocabulary.language !== 'fi') return [...words];
  const roles = rolesOf(vocabulary);
  const isRole = (word: TextWord | undefined) =>
    word !== undefined && roles.has(word.text.toLowerCase());
  return words.filter(
    (word, index) => !(word.isCapital && isRole(words[index - 1]) && !isLocative(word.text)),
  );
}
