import { MOST_CHARACTERS_READ } from '../kit/read-length';
import type { LocalDate } from '../local-date';
import { findAnchors } from './anchors';
import { clausesOf } from './clauses';
import { decideDays } from './decide-days';
import { readBasis, readDeeds, readParticipants } from './details';
import type { KnownEmployer, LogDraft } from './draft';
import { findEmployerInLog } from './find-employer';
import { rulesOf } from './log-rules';
import { comingIn, readNextStep } from './next-step';
import { readParts } from './parts/read-parts';
import { readContactRole } from './read-contact-role';
import { readMinutes } from './read-minutes';
import { readTraits } from './read-traits';
import { ruledTraits } from './ruled-traits';
import { type NamedText, namedText } from './tagger/read-names';

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
  return readNamedLog(namedText(readable(text)), facts);
}

/** As much of a text as is read. */
export function readable(text: string): string {
  return text.slice(0, MOST_CHARACTERS_READ).normalize('NFC');
}

/** The employer that `readLog` reads, without the rest. */
export function readEmployer(
  text: string,
  { employers }: Pick<LogFacts, 'employers'>,
): LogDraft['employer'] {
  const named = namedText(readable(text));
  const { flat, vocabulary } = named;
  const anchors = findAnchors(flat, vocabulary);
  const clauses = clausesOf(flat, vocabulary.joins);
  return findEmployerInLog(named, { anchors, clauses, vocabulary }, employers);
}

/** As `readLog`, of a text whose names are known. */
export function readNamedLog(named: NamedText, facts: LogFacts): LogDraft {
  const { text: log, flat } = named;
  const { vocabulary } = named;
  const rules = rulesOf(log, flat, facts.today, vocabulary);
  const { anchors, clauses } = rules;
  const parts = readParts(named, rules);
  return withoutUndefined({
    ...decideDays(flat, rules, parts),
    ...readTraits(named, ruledTraits(flat, rules, comingIn(parts))),
    employer: findEmployerInLog(named, { anchors, clauses, vocabulary }, facts.employers),
    participants: readParticipants(flat, vocabulary),
    basis: readBasis(flat, vocabulary),
    deeds: readDeeds(flat, vocabulary),
    nextStep: readNextStep(log, rules, parts),
    contactRole: readContactRole(flat, vocabulary),
    minutes: readMinutes(log, vocabulary),
  });
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

function withoutUndefined(draft: Loose<LogDraft> & Pick<LogDraft, 'deeds'>): LogDraft {
  const said = Object.entries(draft).filter(([, value]) => value !== undefined);
  return { deeds: draft.deeds, ...Object.fromEntries(said) };
}
