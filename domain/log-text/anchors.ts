import { memoizeByObject } from '../kit/remember';
import { foldLetters, isTypoOf } from '../kit/spelling';
import type { Channel } from '../meetings/meeting';
import { CHANNELS } from '../meetings/meeting';
import { type FlatText, LETTER } from './flat-text';
import { findPhrases, overlaps, type Span } from './phrases';
import type { LogVocabulary, Phrases } from './words/log-vocabulary';

/**
 * A verb (or noun) that says what its clause is about: a contact that took place (`tapasin`), or an
 * agreement on something to come (`sovittiin`). Days, names and means belong to one of them.
 */
export interface Anchor extends Span {
  readonly kind: 'contact' | 'agreement';
  /** The channel of a contact, when the verb tells it (`soitin` is phone). */
  readonly channel?: Channel | undefined;
}

// Letters. A shorter word is one slip away from too many others to be read as misspelt.
const TYPO_LENGTH = { word: 5, verb: 6 };

/** The contacts and agreements of a text, in order. Nouns of contact count only without a verb. */
export function findAnchors(text: FlatText, vocabulary: LogVocabulary): Anchor[] {
  const excluded = findPhrases(text, vocabulary.notContact);
  const isAllowed = (span: Span) => !excluded.some((phrase) => overlaps(span, phrase));
  const verbs = withoutOverlaps(
    contactsIn(text, vocabulary.contact, vocabulary.talked).filter(isAllowed),
  );
  const agreements = findPhrases(text, vocabulary.agreement)
    .filter((span) => !verbs.some((verb) => overlaps(span, verb)))
    .map((span): Anchor => ({ ...span, kind: 'agreement' }));
  const isFree = (span: Span) =>
    isAllowed(span) && !agreements.some((agreement) => overlaps(span, agreement));
  const nouns = withoutOverlaps(contactsIn(text, vocabulary.weakContact, []).filter(isFree));
  // The noun `soitto` differs from the verb `soitti` by one letter and is not a misspelling.
  const typos = misspeltContacts(text, vocabulary).filter(
    (span) => isFree(span) && ![...verbs, ...nouns].some((found) => overlaps(span, found)),
  );
  const contacts = [...verbs, ...typos];
  if (contacts.length === 0) contacts.push(...nouns);
  return [...contacts, ...agreements].sort((a, b) => a.start - b.start);
}

function contactsIn(
  text: FlatText,
  byChannel: Readonly<Record<Channel, Phrases>>,
  talked: Phrases,
): Anchor[] {
  const told = CHANNELS.flatMap((channel) =>
    findPhrases(text, byChannel[channel]).map((span) => contactAnchor(span, channel)),
  );
  return [...told, ...findPhrases(text, talked).map((span) => contactAnchor(span))];
}

function contactAnchor(span: Span, channel?: Channel): Anchor {
  return { ...span, kind: 'contact', channel };
}

/** Keeps the longer of overlapping anchors, since it says more (`spoke on the phone`, `spoke`). */
function withoutOverlaps(anchors: readonly Anchor[]): Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of [...anchors].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((longer) => overlaps(anchor, longer))) kept.push(anchor);
  }
  return kept;
}

const LONG_WORD = new RegExp(`${LETTER}{4,}`, 'g');

function misspeltContacts(text: FlatText, vocabulary: LogVocabulary): Anchor[] {
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

interface Verb {
  readonly folded: string;
  readonly channel?: Channel | undefined;
}

/** The verbs of one word, by first letter: `isTypoOf` never takes words with different ones alike. */
const verbsOf = memoizeByObject(({ contact: contactAnchor, talked }: LogVocabulary) => {
  const table = new Map<string, Verb[]>();
  const add = (verbs: Phrases, channel?: Channel) => {
    for (const folded of verbs.filter((verb) => !/[* ]/.test(verb)).map(foldLetters)) {
      const others = table.get(folded.charAt(0)) ?? [];
      table.set(folded.charAt(0), [...others, { folded, channel }]);
    }
  };
  for (const channel of CHANNELS) add(contactAnchor[channel], channel);
  add(talked);
  return table;
});
