import { isLegalForm } from '../../kit/legal-forms';
import { memoizeByObject, memoizeByText } from '../../kit/remember';
import type { FlatText } from '../flat-text';
import { isFirstName, isPlace, isTrade } from '../known-words';
import { findPhrases, type Span } from '../phrases';
import { LOG_VOCABULARIES } from '../words';
import type { LogVocabulary, Phrases } from '../words/log-vocabulary';
import { type Token, tokensIn } from './tokens';

/** Beginnings of what asks to keep a log, in forms that are no command (`logaa`, `kirjoo`, `merkkaa`). */
const ASKS_TO_KEEP =
  /^(?:kirja|kirjo|log|merk[ki]|tallen|lisää|anteckn|skriv|regist|note|record)/iu;

/** The lists of a vocabulary that say what a word is, by the name of the kind. */
const listsOf = memoizeByObject(
  (vocabulary: LogVocabulary): readonly (readonly [kind: string, phrases: Phrases])[] => {
    const { contact, talked, weakContact, means, agreement, days, roles, marks } = vocabulary;
    return [
      ['verb', [...Object.values(contact).flat(), ...talked]],
      ['noun', [...Object.values(weakContact).flat(), ...Object.values(means).flat()]],
      ['agreed', agreement],
      ['day', [...Object.keys(days.casual), ...days.dayParts, ...days.vague, ...days.vaguePast]],
      ['role', Object.keys(roles)],
      ['mark', marks],
      ['asks', vocabulary.questions],
    ];
  },
);

/** The words of a text, and of what kinds each is. */
export interface KnownWords {
  readonly tokens: readonly Token[];
  /** Of each token: verbs, days, roles, trades, towns, legal forms, names. */
  readonly kinds: readonly (readonly string[])[];
}

/** What the word lists know of a text. */
export function knownWords(text: string, flat: FlatText): KnownWords {
  const tokens = tokensIn(text, flat);
  return { tokens, kinds: kindsOf(tokens, flat) };
}

function kindsOf(tokens: readonly Token[], flat: FlatText): string[][] {
  const kinds = tokens.map(({ text }) => [...kindsOfWord(text)]);
  for (const vocabulary of LOG_VOCABULARIES) {
    for (const [kind, phrases] of listsOf(vocabulary)) {
      for (const span of findPhrases(flat, phrases)) mark(tokens, kinds, span, kind);
    }
  }
  return kinds;
}

function mark(tokens: readonly Token[], kinds: string[][], span: Span, kind: string): void {
  tokens.forEach((token, at) => {
    const known = kinds[at];
    if (token.start >= span.start && token.end <= span.end && !known?.includes(kind))
      known?.push(kind);
  });
}

const kindsOfWord = memoizeByText((word): readonly string[] => [
  ...(ASKS_TO_KEEP.test(word) ? ['keep'] : []),
  ...(isLegalForm(word) ? ['legal'] : []),
  ...(isTrade(word) ? ['trade'] : []),
  ...(isPlace(word) ? ['place'] : []),
  ...(isFirstName(word) ? ['first'] : []),
]);
