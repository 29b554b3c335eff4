import { CHANNELS, type Channel } from '../meetings/meeting';
import { type Anchor, contactAnchor } from './anchor';
import type { FlatText } from './flat-text';
import { misspeltContacts } from './misspelt-contacts';
import { findPhrases, overlaps, type Span } from './phrases';
import type { LogVocabulary, Phrases } from './words/log-vocabulary';

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

/** Keeps the longer of overlapping anchors, since it says more (`spoke on the phone`, `spoke`). */
function withoutOverlaps(anchors: readonly Anchor[]): Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of [...anchors].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((longer) => overlaps(anchor, longer))) kept.push(anchor);
  }
  return kept;
}
