import { memoizeByObject } from '../kit/remember';
import type { FlatText } from './flat-text';
import { findPhrases, phrasesOf } from './phrases';
import type { LogVocabulary } from './words/log-vocabulary';

/** The role that is named first (`kauppiaan`), in the nominative of the text's language (`kauppias`). */
export function readContactRole(text: FlatText, { roles }: LogVocabulary): string | undefined {
  const [first] = findPhrases(text, phrasesOf(roles));
  if (first === undefined) return undefined;
  const named = roleList(roles).flatMap(({ phrases, role }) =>
    findPhrases(text, phrases)
      .filter(({ start }) => start === first.start)
      .map(({ end }) => ({ end, role })),
  );
  return named.sort((a, b) => b.end - a.end)[0]?.role;
}

const roleList = memoizeByObject((roles: LogVocabulary['roles']) =>
  Object.entries(roles).map(([phrase, role]) => ({ phrases: [phrase], role })),
);
