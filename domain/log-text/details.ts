import {
  BASES,
  type Basis,
  DEEDS,
  type Deed,
  OUTCOMES,
  type Outcome,
  PARTICIPANTS,
  type Participants,
} from '../meetings/meeting';
import type { FlatText } from './flat-text';
import { hasPhrase } from './phrases';
import type { LogVocabulary, Phrases } from './words/log-vocabulary';

/** The only key whose phrases the text has; nothing when none or several have, since that is doubtful. */
function onlyKeyIn<K extends string>(
  text: FlatText,
  keys: readonly K[],
  phrases: Readonly<Record<K, Phrases>>,
) {
  const found = keys.filter((key) => hasPhrase(text, phrases[key]));
  return found.length === 1 ? found[0] : undefined;
}

export function readBasis(text: FlatText, vocabulary: LogVocabulary): Basis | undefined {
  return onlyKeyIn(text, BASES, vocabulary.basis);
}

export function readParticipants(
  text: FlatText,
  vocabulary: LogVocabulary,
): Participants | undefined {
  return onlyKeyIn(text, PARTICIPANTS, vocabulary.participants);
}

export function readDeeds(text: FlatText, vocabulary: LogVocabulary): Deed[] {
  return DEEDS.filter((deed) => hasPhrase(text, vocabulary.deeds[deed]));
}

/** Whether there was a vacancy. Denials come first: `ei avoimia paikkoja` also has the words for yes. */
export function readVacancy(text: FlatText, { vacancy }: LogVocabulary): boolean | undefined {
  if (hasPhrase(text, vacancy.no)) return false;
  return hasPhrase(text, vacancy.yes) ? true : undefined;
}

// What brings the client closest to work comes first: an agreed interview is also a new meeting.
const OUTCOME_ORDER: readonly Outcome[] = [
  'jobOffer',
  'interview',
  'visit',
  'newMeeting',
  'notNow',
];

export function readOutcome(text: FlatText, vocabulary: LogVocabulary): Outcome | undefined {
  const found = OUTCOMES.filter((outcome) => hasPhrase(text, vocabulary.outcome[outcome]));
  return OUTCOME_ORDER.find((outcome) => found.includes(outcome));
}
