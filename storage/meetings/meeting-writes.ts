import { type Decision, refuse, write } from '../../domain/kit/decision';
import { type LoggedMeeting, logMeeting } from '../../domain/meetings/logged-meeting';
import type { Meeting } from '../../domain/meetings/meeting';
import { auditDocument } from '../audit';
import type { Collection, Write } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { teamPartition } from '../kit/partitions';
import { type Stored, storedAs } from '../kit/record';
import { writeOnce } from '../kit/write-once';
import { type ContactChange, contactChanges } from './contact-changes';
import { employerVisits } from './employer-visits';
import { meetingDocument, meetingKind } from './meeting-record';
import { moveMeetings } from './move-meetings';

export interface MeetingChange {
  readonly actorId: string;
  readonly action: 'log' | 'edit' | 'undo' | 'restore' | 'step';
  /** Of the form or the press: it is written once, however often it comes. */
  readonly token: string;
  readonly at: Date;
  /** Etag of what the form was opened with. */
  readonly base?: string | undefined;
}

function entryOf({ id, teamId }: Meeting, { actorId, action, token, at }: MeetingChange) {
  return auditDocument(teamPartition(teamId), `${action}:${token}`, at, {
    actorId,
    action: `meeting.${action}`,
    objectId: id,
  });
}

/** One meeting at a time: each write with its audit entry and what it does to the employers' first visits. */
export function meetingWrites(collection: Collection) {
  const visits = employerVisits(collection);
  const visitsFor = async (changes: readonly ContactChange[]) =>
    (await Promise.all(changes.map((change) => visits.writeFor(change)))).flat();

  async function find(teamId: string, id: string): Promise<Stored<LoggedMeeting> | undefined> {
    const document = await collection.get(teamPartition(teamId), id);
    return storedAs(meetingKind, document);
  }

  async function stillMissing(partition: string, writes: readonly Write[]) {
    const ids = writes.flatMap((wanted) => (wanted.op === 'create' ? wanted.document.id : []));
    const present = ids.length > 0 ? await collection.getAll(partition, ids) : [];
    const there = new Set(present.map(({ id }) => id));
    return writes.filter((wanted) => wanted.op !== 'create' || !there.has(wanted.document.id));
  }

  return {
    find,

    /**
     * Keeps a new meeting and what belongs to it, once. What somebody else has written of the
     * belongings meanwhile stays as it is.
     */
    log(meeting: Meeting, at: Date, belongings: readonly Write[] = []) {
      const { id, teamId, coachId } = meeting;
      const partition = teamPartition(teamId);
      let isFirstRound = true;
      return writeOnce<Stored<LoggedMeeting> | undefined, LoggedMeeting, 'keptBefore'>(collection, {
        partition,
        entry: entryOf(meeting, { actorId: coachId, action: 'log', token: id, at }),
        // The id is the form's own: only a repeated press finds it there, and its entry tells of it.
        read: async () => (isFirstRound ? undefined : find(teamId, id)),
        decide: (present) => (present ? refuse('keptBefore') : write(logMeeting(meeting, at))),
        async writes(next) {
          const more = isFirstRound ? belongings : await stillMissing(partition, belongings);
          isFirstRound = false;
          const create: Write = { op: 'create', document: meetingDocument(next) };
          return [create, ...more, ...(await visitsFor(contactChanges(undefined, next)))];
        },
      });
    },

    /** `known` as it was read a moment ago. */
    change<Refusal>(
      known: Stored<LoggedMeeting>,
      by: MeetingChange,
      decide: (present: LoggedMeeting) => Decision<LoggedMeeting, Refusal>,
    ) {
      const { meeting } = known.value;
      return changeOnce<LoggedMeeting, Refusal>(collection, {
        kind: meetingKind,
        partition: teamPartition(meeting.teamId),
        id: meeting.id,
        documentOf: meetingDocument,
        entry: entryOf(meeting, by),
        decide: (present) => decide(present ?? known.value),
        also: (next, former) => visitsFor(contactChanges(former, next)),
        base: by.base,
        known,
      });
    },

    ...moveMeetings(collection, visits),

    /** For an employer met before first visits were kept beside the meetings. */
    rebuildVisits: (teamId: string, employerId: string) => visits.rebuild(teamId, employerId),
  };
}
