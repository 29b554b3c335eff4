import { auditKind } from '../audit/audit-record';
import type { Document } from '../collection/collection';
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
