import { planKind } from '../assessments/assessment-records';
import { roleKind } from '../assessments/assessor-roles';
import { auditKind } from '../audit/audit-record';
import type { Document } from '../collection/collection';
import { criteriaNoteKind } from '../criteria/criteria-note-record';
import { rowKind } from '../deliveries/outbox-record';
import { weekNoteKind } from '../digest/week-note-record';
import { employerKind } from '../employers/employer-record';
import { personPartition } from '../kit/partitions';
import { teamKind } from '../teams/team-record';
import { groupKind } from '../tickets/expert-group-record';
import { removalKind } from './removals';

/**
 * What of a record that mentions a person is the person's own: all of what they wrote or were told,
 * and their own place alone where others are in it, too. Nothing when that is nothing.
 */
export function ownPart(document: Document, personId: string): unknown {
  const { at, type, body } = document;
  if (document.partition === personPartition(personId)) return { id: document.id, ...Object(body) };
  switch (type) {
    case teamKind.type: {
      const { name, people } = teamKind.fromDocument(document);
      return { team: name, place: people.find(({ id }) => id === personId) };
    }
    case groupKind.type: {
      const { name, members } = groupKind.fromDocument(document);
      return { group: name, place: members.find(({ id }) => id === personId) };
    }
    case auditKind.type: {
      const { link: _link, ...entry } = auditKind.fromDocument(document);
      // That somebody else looked at one's figures is one's own, too; who it was stands in the log.
      return { at, ...(entry.actorId === personId ? entry : { action: entry.action }) };
    }
    case weekNoteKind.type:
      return ownNote(weekNoteKind.fromDocument(document), personId);
    case employerKind.type: {
      const { employer, history } = employerKind.fromDocument(document);
      const changes = history.filter(({ byId }) => byId === personId).map(({ until }) => until);
      return { employer: employer.name, changedAt: changes };
    }
    case rowKind.type: {
      const { state, sentAt, make } = rowKind.fromDocument(document);
      return { at, state, sentAt, what: make?.kind };
    }
    case criteriaNoteKind.type:
      return ownCriteriaNote(criteriaNoteKind.fromDocument(document), personId);
    case planKind.type: {
      const { steps } = planKind.fromDocument(document);
      return { at, steps: steps.filter(({ whoId }) => whoId === personId) };
    }
    case roleKind.type: {
      const { teamId, until, personId: assessorId } = roleKind.fromDocument(document);
      return { teamId, until, has: assessorId === personId };
    }
    case removalKind.type:
      return { askedOn: at };
    default:
      return { at, ...Object(body) };
  }
}

function ownNote(note: ReturnType<typeof weekNoteKind.fromDocument>, personId: string): unknown {
  if (note.kind === 'coachWeek') return note;
  const own = note.reviews.filter(({ by }) => by === personId);
  const targets = note.reviews.flatMap(({ coachTargets }) => coachTargets?.[personId] ?? []);
  return { week: note.week, reviews: own, targets };
}

/** A month or a day somebody noted; of a day that others were in, that one was in it. */
function ownCriteriaNote(
  note: ReturnType<typeof criteriaNoteKind.fromDocument>,
  personId: string,
): unknown {
  if (note.kind === 'timeDay') return { ...note.day, changedAt: note.at };
  if (note.kind === 'month') {
    const changes = [...note.history, note].filter(({ byId }) => byId === personId);
    return { month: note.totals.month, changedAt: changes.map(({ at }) => at) };
  }
  const { byId, coachId, presentIds = [], ...noted } = note.evidence;
  if (byId === personId) return { ...noted, changedAt: note.at };
  const wasThere = coachId === personId || presentIds.includes(personId);
  return { kind: noted.kind, on: noted.on, wasThere };
}
