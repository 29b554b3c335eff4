import { foldLetters, isTypoOf } from '../kit/spelling';
import { type Anchor, contactAnchor } from './anchor';
import { verbsOf } from './contact-verbs';
import { type FlatText, LETTER } from './flat-text';
import type { LogVocabulary } from './words/log-vocabulary';

// Letters. A shorter word is one slip away from too many others to be read as misspelt.
const TYPO_LENGTH = { word: 5, verb: 6 };
const LONG_WORD = new RegExp(`${LETTER}{4,}`, 'g');

export function misspeltContacts(text: FlatText, vocabulary: LogVocabulary): Anchor[] {
  const verbs = verbsOf(vocabulary);
  return Array.from(text.matchAll(LONG_WORD)).flatMap(({ 0: match, index }) => {
    if (match.length < TYPO_LENGTH.word) return [];
    const word = foldLetters(match);
    const verb = verbs.get(word.charAt(0))?.find(({ folded }) => isMisspelt(word, folded));
    return verb ? [contactAnchor({ start: index, end: index + match.length }, verb.channel)] : [];
  });
}

function isMisspelt(word: string, verb: string): boolean {
  return verb.length < TYPO_LENGTH.verb ? word === verb : isTypoOf(word, verb);
}
