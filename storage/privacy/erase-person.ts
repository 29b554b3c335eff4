import { z } from 'zod';
import { planKind, sheetKind } from '../assessments/assessment-records';
import { withoutNames } from '../audit/audit-link';
import { auditKind } from '../audit/audit-record';
import type { Document } from '../collection/collection';
import { criteriaNoteKind } from '../criteria/criteria-note-record';
import { rowKind } from '../deliveries/outbox-record';
import { weekNoteKind } from '../digest/week-note-record';
import { personPartition } from '../kit/partitions';
import { runKind } from '../readiness/readiness-run-record';
import { requestKind } from '../teams/coach-request-record';
import { teamKind } from '../teams/team-record';
import { groupKind } from '../tickets/expert-group-record';
import { ticketDocument, ticketKind } from '../tickets/ticket-record';
import { ticketWithout } from './ticket-without';

export interface Person {
  readonly personId: string;
  readonly name: string;
  readonly standInId: string;
  /** Other ids that lead to the person: Teams' own, the own chat's. */
  readonly addresses: readonly string[];
}

/** What stands beside a person's id and names the person. */
const NAMES = ['name', 'byName', 'assessorName', 'coachName', 'mri'];

const written = z.object({
  id: z.string(),
  partition: z.string(),
  type: z.string(),
  at: z.string(),
  v: z.number(),
  keys: z.array(z.string()).readonly(),
  body: z.unknown(),
});

/** The document without the person; nothing when it was about the person alone. */
export function erased(document: Document, person: Person): Document | undefined {
  if (document.partition === personPartition(person.personId)) return undefined;
  const own = withoutOwnWords(document, person);
  if (!own) return undefined;
  const text = JSON.stringify(withoutNamesIn(own, person));
  const ids = [person.personId, ...person.addresses];
  return written.parse(
    JSON.parse(ids.reduce((all, id) => all.replaceAll(id, person.standInId), text)),
  );
}

/** By kind of record: what goes, before the stand-in takes the person's place in what stays. */
function withoutOwnWords(document: Document, person: Person): Document | undefined {
  const { personId } = person;
  const ids = [personId, ...person.addresses];
  const isPerson = (id: string | undefined) => id === personId;
  switch (document.type) {
    case auditKind.type: {
      const { partition, at } = document;
      const entry = auditKind.fromDocument(document);
      const link =
        entry.link &&
        withoutNames(entry.link, { partition, at, ...entry }, (id) =>
          ids.some((own) => id.includes(own)),
        );
      return auditKind.toDocument(document, { ...entry, link });
    }
    case teamKind.type: {
      const team = teamKind.fromDocument(document);
      const people = team.people.filter(({ id }) => !isPerson(id));
      const keys = document.keys.filter((key) => !key.includes(personId));
      return teamKind.toDocument({ ...document, keys }, { ...team, people });
    }
    case groupKind.type: {
      const group = groupKind.fromDocument(document);
      const members = group.members.filter(({ id }) => !isPerson(id));
      return groupKind.toDocument(document, { ...group, members });
    }
    case requestKind.type:
      return isPerson(requestKind.fromDocument(document).personId) ? undefined : document;
    // A message of one's own, or one that told others of the person and has left since.
    case rowKind.type:
      return undefined;
    case runKind.type: {
      const { card: _card, ...run } = runKind.fromDocument(document);
      return runKind.toDocument(
        { ...document, keys: document.keys.filter((key) => key !== 'shown') },
        run,
      );
    }
    case weekNoteKind.type:
      return weekNoteKind.toDocument(
        document,
        noteWithout(weekNoteKind.fromDocument(document), person),
      );
    case criteriaNoteKind.type:
      return criteriaNoteKind.toDocument(
        document,
        criteriaNoteWithout(criteriaNoteKind.fromDocument(document), person),
      );
    case sheetKind.type: {
      const sheet = sheetKind.fromDocument(document);
      const marks = sheet.marks.map((mark) => ({
        ...mark,
        note: unnamed(mark.note, person),
        reason: unnamed(mark.reason, person),
      }));
      return sheetKind.toDocument(document, { ...sheet, marks });
    }
    case planKind.type: {
      const plan = planKind.fromDocument(document);
      const steps = plan.steps.map((step) => ({ ...step, what: unnamed(step.what, person) }));
      return planKind.toDocument(document, { ...plan, steps });
    }
    case ticketKind.type:
      return ticketDocument(ticketWithout(ticketKind.fromDocument(document), person));
    default:
      return document;
  }
}

type Note = ReturnType<typeof weekNoteKind.fromDocument>;

/** A week off stays a week off, so that the target holds; why goes, and targets set in words. */
function noteWithout(note: Note, person: Person): Note {
  const { personId } = person;
  if (note.kind === 'coachWeek')
    return note.coachId === personId && note.absence ? { ...note, absence: 'other' } : note;
  return {
    ...note,
    reviews: note.reviews.map(({ coachTargets, ...review }) => ({
      ...review,
      note: unnamed(review.note, person),
      targets: unnamed(review.targets, person),
      coachTargets:
        coachTargets &&
        Object.fromEntries(
          Object.entries(coachTargets).filter(([coachId]) => coachId !== personId),
        ),
    })),
  };
}

type CriteriaNote = ReturnType<typeof criteriaNoteKind.fromDocument>;

/** Days and numbers stay; a name that somebody wrote into a note goes. */
function criteriaNoteWithout(note: CriteriaNote, person: Person): CriteriaNote {
  if (note.kind !== 'evidence') return note;
  const without = (evidence: typeof note.evidence) => ({
    ...evidence,
    text: unnamed(evidence.text, person),
    partner: unnamed(evidence.partner, person),
  });
  const history = note.history.map((former) => ({
    ...former,
    evidence: without(former.evidence),
  }));
  return { ...note, evidence: without(note.evidence), history };
}

function unnamed(text: string | undefined, { name }: Person): string | undefined {
  return text?.replaceAll(name, '–');
}

/** Every name that stands in one object with the person's id, made empty. */
function withoutNamesIn<T>(value: T, person: Person): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutNamesIn(item, person));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isAbout = entries.some(([, part]) => part === person.personId);
  return Object.fromEntries(
    entries.map(([key, part]) =>
      isAbout && NAMES.includes(key) ? [key, ''] : [key, withoutNamesIn(part, person)],
    ),
  );
}
