import { memoizeByObject } from '../kit/remember';
import { findAnchors } from './anchors';
import { flatten } from './flat-text';
import { logVocabularyFor } from './language-of-log';
import { hasPhrase, phrasePattern } from './phrases';
import { wordsInText } from './text-words';
import type { DayWords, LogVocabulary } from './words/log-vocabulary';

/** Characters that are looked at: a log names its contact at the beginning. */
const READ_LENGTH = 400;
const FEWEST_WORDS = 2;
const NO_NOUNS = { faceToFace: [], phone: [], email: [], remote: [] };
const withoutNouns = memoizeByObject((vocabulary: LogVocabulary) => ({
  ...vocabulary,
  weakContact: NO_NOUNS,
}));

/**
 * Whether a message without the command word is a coach's log: it has a past-tense verb of contact
 * (`tapasin`), and does not begin with a word that asks (`kuka tapasi…`, `miten kirjaan…`).
 */
export function looksLikeLog(text: string): boolean {
  const log = text.slice(0, READ_LENGTH).normalize('NFC').trim();
  const flat = flatten(log);
  if (wordsInText(log, flat).length < FEWEST_WORDS || log.endsWith('?')) return false;
  const vocabulary = logVocabularyFor(flat);
  if (flat.search(phrasePattern(vocabulary.questions)) === 0) return false;
  if (hasPhrase(flat, pastDayWords(vocabulary.days)) && findAnchors(flat, vocabulary).length > 0)
    return true;
  // A noun of contact (`käynti`, `meeting`) is enough beside a past day only: without one, people ask
  // about meetings as often as they log them.
  const anchors = findAnchors(flat, withoutNouns(vocabulary));
  return anchors.some(({ kind }) => kind === 'contact');
}

/** Words that put a day in the past (`eilen`, `viime`). */
const pastDayWords = memoizeByObject(({ casual, before }: DayWords): readonly string[] => {
  const isOver = (reading: unknown) =>
    reading === 'past' || (typeof reading === 'number' && reading < 0);
  const entries = [...Object.entries(casual), ...Object.entries(before)];
  return entries.filter(([, reading]) => isOver(reading)).map(([word]) => word);
});
