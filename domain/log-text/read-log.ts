import type { LocalDate } from '../local-date';
import type { Basis, Channel, Deed, Outcome, Participants } from '../meetings/meeting';
import { findAnchors } from './anchors';
import { attachDays } from './attach-days';
import { clausesOf } from './clauses';
import {
  readBasis,
  readContactRole,
  readDeeds,
  readMinutes,
  readOutcome,
  readParticipants,
  readVacancy,
} from './details';
import { flatten } from './flat-text';
import { vocabularyOf } from './language-of-log';
import { looksLikeLog } from './looks-like-log';
import { readNextStep } from './next-step';
import { readChannel } from './read-channel';
import { readDays } from './read-days';
import { readEmployer } from './read-employer';
import { namesVagueDay } from './vague-day';

export { looksLikeLog };

export interface KnownEmployer {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export type DraftEmployer =
  | { readonly kind: 'known'; readonly id: string }
  /** Several fit equally; the best first. */
  | { readonly kind: 'choose'; readonly ids: string[] }
  /** In no register; the name as well as its form tells. */
  | { readonly kind: 'new'; readonly name: string };

/** What the text says of a meeting. What it doesn't say, or not surely, is left out. */
export interface LogDraft {
  /** Today or before. */
  readonly metOn?: LocalDate;
  /** The text tells a past time without a day (`viime viikolla`): the day is not today either. */
  readonly isDayVague?: true;
  readonly channel?: Channel;
  readonly employer?: DraftEmployer;
  readonly participants?: Participants;
  readonly basis?: Basis;
  readonly deeds: readonly Deed[];
  readonly hasVacancy?: boolean;
  readonly outcome?: Outcome;
  readonly nextStep?: string;
  /** Today or after. */
  readonly nextStepOn?: LocalDate;
  /** In the nominative of the text's language. */
  readonly contactRole?: string;
  readonly minutes?: number;
}

/** A log is a few sentences; what is past this was pasted by mistake. */
const READ_LENGTH = 2000;

/** Reads a coach's free text (Finnish, Swedish or English) into a draft of a meeting. */
export function readLog(
  text: string,
  facts: { readonly today: LocalDate; readonly employers: readonly KnownEmployer[] },
): LogDraft {
  const log = text.slice(0, READ_LENGTH).normalize('NFC');
  const flat = flatten(log);
  const vocabulary = vocabularyOf(flat);
  const anchors = findAnchors(flat, vocabulary);
  const clauses = clausesOf(flat, vocabulary.joins);
  const days = readDays(flat, vocabulary, facts.today);
  const attached = attachDays(days, anchors, clauses);
  const isVague = !attached.metOn && namesVagueDay(flat, anchors, clauses, vocabulary);
  return withoutUndefined({
    ...attached,
    isDayVague: isVague ? true : undefined,
    channel: readChannel(flat, anchors, clauses, vocabulary),
    employer: readEmployer(log, flat, { anchors, clauses, days, vocabulary }, facts.employers),
    participants: readParticipants(flat, vocabulary),
    basis: readBasis(flat, vocabulary),
    deeds: readDeeds(flat, vocabulary),
    hasVacancy: readVacancy(flat, vocabulary),
    outcome: readOutcome(flat, vocabulary),
    nextStep: readNextStep(log, flat, anchors, clauses),
    contactRole: readContactRole(flat, vocabulary),
    minutes: readMinutes(flat, vocabulary),
  });
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

function withoutUndefined(draft: Loose<LogDraft> & Pick<LogDraft, 'deeds'>): LogDraft {
  const said = Object.entries(draft).filter(([, value]) => value !== undefined);
  return { deeds: draft.deeds, ...Object.fromEntries(said) };
}
