import { memoizeByObject } from '../kit/remember';
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
import { findPhrases, hasPhrase, phrasesOf, wholeWords } from './phrases';
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

const MOST_MINUTES = 600;

/** How many minutes the contact took, 1 to 600. A distance in time (`tunti sitten`) does not count. */
export function readMinutes(text: FlatText, { duration }: LogVocabulary): number | undefined {
  const lengths = lengthsOf(duration);
  const [minutes, hours] = [lengths.minutes.exec(text), lengths.hours.exec(text)];
  if (minutes || hours) {
    const total = 60 * toNumber(hours?.[1]) + toNumber(minutes?.[1]);
    return total > 0 && total <= MOST_MINUTES ? Math.round(total) : undefined;
  }
  return lengths.spoken.find(({ pattern }) => pattern.test(text))?.minutes;
}

const lengthsOf = memoizeByObject((duration: LogVocabulary['duration']) => {
  const tail = `(?!\\s+(?:${duration.notDuration.join('|')}))`;
  const number = '(?<![.,:])(\\d{1,3}(?:[.,]\\d)?)\\s?';
  const numberOf = (units: Phrases) =>
    new RegExp(wholeWords(`${number}(?:${units.join('|')})${tail}`));
  const spoken = Object.entries(duration.spoken).sort(([a], [b]) => b.length - a.length);
  return {
    minutes: numberOf(duration.minute),
    hours: numberOf(duration.hour),
    spoken: spoken.map(([phrase, minutes]) => ({
      pattern: new RegExp(wholeWords(`${phrase.replace(/ /g, '\\s+')}${tail}`)),
      minutes,
    })),
  };
});

function toNumber(text: string | undefined): number {
  return Number((text ?? '0').replace(',', '.'));
}
