import { MOST_CHARACTERS_READ } from '../kit/read-length';
import type { LocalDate } from '../local-date';
import { findAnchors } from './anchors';
import { attachDays } from './attach-days';
import { clausesOf } from './clauses';
import { anchorsOfDays, clausesOfDays } from './coming-cues';
import { readBasis, readDeeds, readOutcome, readParticipants, readVacancy } from './details';
import type { KnownEmployer, LogDraft } from './draft';
import { findEmployerInLog } from './find-employer';
import { flatten } from './flat-text';
import { logVocabularyFor } from './language-of-log';
import { readNextStep } from './next-step';
import { hasPhrase } from './phrases';
import { readChannel } from './read-channel';
import { readContactRole } from './read-contact-role';
import { readDays } from './read-days';
import { readMinutes } from './read-minutes';
import { readTraits } from './read-traits';
import { namesVagueDay } from './vague-day';

export interface LogFacts {
  readonly today: LocalDate;
  /** The register of the coach's team. */
  readonly employers: readonly KnownEmployer[];
}

/**
 * Reads a coach's free text (Finnish, Swedish or English) into a draft of a meeting. Example, written
 * on Thursday 12.11.2026: `kävin eilen Nosturilla, sovittiin haastattelu ensi tiistaiksi` gives
 * `metOn` 2026-11-11, channel `faceToFace`, employer `Nosturi`, outcome `interview` and `nextStepOn`
 * 2026-11-17.
 *
 * First it finds anchors (verbs of contact and of agreement), clauses and days. Then each field is
 * read on its own, and what the anchors' clauses hold goes to the contact or to the next step.
 *
 * @returns what the text says; a field that it leaves open is missing, never guessed
 */
export function readLog(text: string, facts: LogFacts): LogDraft {
  const log = text.slice(0, MOST_CHARACTERS_READ).normalize('NFC');
  const flat = flatten(log);
  const vocabulary = logVocabularyFor(flat);
  const anchors = findAnchors(flat, vocabulary);
  const clauses = clausesOf(flat, vocabulary.joins);
  const days = readDays(log, flat, vocabulary, facts.today);
  const dayClauses = clausesOfDays(flat, clauses);
  const cues = anchorsOfDays(flat, anchors, dayClauses, vocabulary);
  const { doubt, ...attached } = attachDays(days, cues, dayClauses);
  const isVague = !attached.metOn && namesVagueDay(flat, anchors, clauses, vocabulary);
  return withoutUndefined({
    ...attached,
    dayDoubt: doubt ?? (isVague ? 'vague' : undefined),
    ...readTraits(log, flat, {
      channel: readChannel(flat, anchors, clauses, vocabulary),
      outcome: readOutcome(flat, vocabulary),
      hasVacancy: readVacancy(flat, vocabulary),
      isNoContact: hasPhrase(flat, vocabulary.notContact),
    }),
    employer: findEmployerInLog(log, flat, { anchors, clauses, days, vocabulary }, facts.employers),
    participants: readParticipants(flat, vocabulary),
    basis: readBasis(flat, vocabulary),
    deeds: readDeeds(flat, vocabulary),
    nextStep: readNextStep(log, flat, anchors, clauses),
    contactRole: readContactRole(flat, vocabulary),
    minutes: readMinutes(log, vocabulary),
  });
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

function withoutUndefined(draft: Loose<LogDraft> & Pick<LogDraft, 'deeds'>): LogDraft {
  const said = Object.entries(draft).filter(([, value]) => value !== undefined);
  return { deeds: draft.deeds, ...Object.fromEntries(said) };
}
