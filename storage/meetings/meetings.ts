import type { LocalDate, Week } from '../../domain/local-date';
import type { LoggedMeeting } from '../../domain/meetings/logged-meeting';
import type { Meeting } from '../../domain/meetings/meeting';
import { type AuditEntry, auditDocument } from '../audit';
import type { BatchOutcome, Collection, Write } from '../collection/collection';
import { teamPartition } from '../kit/partitions';
import { type Stored, stored } from '../kit/record';
import { type ContactChange, employerVisits } from './employer-visits';
import { meetingDocument, meetingKind } from './meeting-record';

/** What a change of one meeting is to the employers it is, or was, with. */
function contactChanges(former: LoggedMeeting, next: LoggedMeeting): ContactChange[] {
  const removed = former.undoneAt ? undefined : former.meeting;
  const added = next.undoneAt ? undefined : next.meeting;
  const { teamId } = next.meeting;
  const employers = new Set([removed, added].flatMap((meeting) => meeting?.employerId ?? []));
  return [...employers].map((employerId) => ({
    teamId,
    employerId,
    removed: removed?.employerId === employerId ? removed : undefined,
    added: added?.employerId === employerId ? added : undefined,
  }));
}

export type LogOutcome = { kind: 'logged'; logged: LoggedMeeting } | { kind: 'exists' };
export type ChangeOutcome = { kind: 'changed' } | { kind: 'overtaken' };

const MOVED_AT_ONCE = 50;
const CONTACTS_A_PAGE = 20;
const MEETINGS_A_REQUEST = 2_000;
const MOST_LOSSES = 10;
/** Of those who log for the same new employer at once, one wins each time. */
const MOST_VISIT_LOSSES = 50;

export function meetingRepository(collection: Collection) {
  async function listed(
    teamId: string,
    key: string,
    range: { from?: LocalDate; to?: LocalDate; limit?: number } = {},
    pageSize?: number,
  ) {
    const found: Stored<LoggedMeeting>[] = [];
    let continuation: string | undefined;
    do {
      const page = await collection.list({
        partition: teamPartition(teamId),
        type: meetingKind.type,
        key,
        limit: pageSize,
        ...range,
        continuation,
      });
      found.push(...page.items.map((document) => stored(meetingKind, document)));
      continuation = page.continuation;
    } while (continuation && !range.limit);
    return found;
  }

  async function* contactsOf(teamId: string, employerId: string, faceToFace: boolean) {
    let continuation: string | undefined;
    do {
      const page = await collection.list({
        partition: teamPartition(teamId),
        type: meetingKind.type,
        key: faceToFace ? `cup:${employerId}` : `employer:${employerId}`,
        order: 'oldest',
        limit: CONTACTS_A_PAGE,
        continuation,
      });
      for (const document of page.items) yield meetingKind.fromDocument(document).meeting;
      continuation = page.continuation;
    } while (continuation);
  }
  const visits = employerVisits(collection, contactsOf);

  /** Writes what the meetings' change does to the employers' first visits too, or nothing at all. */
  async function batchWithVisits(
    teamId: string,
    writes: readonly Write[],
    changes: readonly ContactChange[],
  ): Promise<BatchOutcome> {
    for (let losses = 0; losses < MOST_VISIT_LOSSES; losses += 1) {
      const more = await Promise.all(changes.map((change) => visits.writeFor(change)));
      const outcome = await collection.batch(teamPartition(teamId), [...writes, ...more.flat()]);
      if (outcome.kind === 'done' || outcome.index < writes.length) return outcome;
    }
    throw new Error('the visits to an employer changed again and again');
  }

  /** Meetings changed by somebody meanwhile are found again by the next round. */
  async function moveListed(teamId: string, key: string, toId: string, at: Date): Promise<void> {
    for (let losses = 0; losses < MOST_LOSSES; ) {
      const page = await listed(teamId, key, { limit: MOVED_AT_ONCE });
      if (page.length === 0) return;
      const writes = page.map(({ value, etag }): Write => {
        const { meeting, history } = value;
        const former = { meeting, until: at.toISOString() };
        const next = {
          ...value,
          meeting: { ...meeting, employerId: toId },
          history: [...history, former],
        };
        return { op: 'replace', document: meetingDocument(next), etag };
      });
      const added = page.flatMap(({ value }) => (value.undoneAt ? [] : [value.meeting]));
      const outcome = await batchWithVisits(teamId, writes, [{ teamId, employerId: toId, added }]);
      if (outcome.kind === 'refused') losses += 1;
    }
    throw new Error('meetings changed again and again while they were being moved');
  }

  return {
    async find(teamId: string, id: string): Promise<Stored<LoggedMeeting> | undefined> {
      const document = await collection.get(teamPartition(teamId), id);
      return document && stored(meetingKind, document);
    },

    /** Writes the meeting, what belongs to it, and its audit entry: all or nothing, and once. */
    async log(meeting: Meeting, at: Date, belongings: readonly Write[] = []): Promise<LogOutcome> {
      const partition = teamPartition(meeting.teamId);
      const logged: LoggedMeeting = {
        meeting: { ...meeting, deeds: [...meeting.deeds] },
        loggedAt: at.toISOString(),
        history: [],
      };
      const entry: AuditEntry = {
        actorId: meeting.coachId,
        action: 'meeting.log',
        objectId: meeting.id,
      };
      const { teamId, employerId } = meeting;
      const outcome = await batchWithVisits(
        teamId,
        [
          { op: 'create', document: meetingDocument(logged) },
          { op: 'create', document: auditDocument(partition, `log:${meeting.id}`, at, entry) },
          ...belongings,
        ],
        [{ teamId, employerId, added: meeting }],
      );
      return outcome.kind === 'done' ? { kind: 'logged', logged } : { kind: 'exists' };
    },

    /** Replaces `former`, with its audit entry. */
    async change(
      { value: former, etag }: Stored<LoggedMeeting>,
      next: LoggedMeeting,
      auditId: string,
      at: Date,
      entry: AuditEntry,
    ): Promise<ChangeOutcome> {
      const partition = teamPartition(next.meeting.teamId);
      const outcome = await batchWithVisits(
        next.meeting.teamId,
        [
          { op: 'replace', document: meetingDocument(next), etag },
          { op: 'create', document: auditDocument(partition, auditId, at, entry) },
        ],
        contactChanges(former, next),
      );
      return outcome.kind === 'done' ? { kind: 'changed' } : { kind: 'overtaken' };
    },

    /** A coach's meetings of a span of days (both included), newest day first. */
    loggedBy: (teamId: string, coachId: string, from: LocalDate, to: LocalDate) =>
      listed(teamId, `coach:${coachId}`, { from, to }),

    /** How many of a coach's meetings of a span of days criterion 17 counts. */
    countedOf: (teamId: string, coachId: string, from: LocalDate, to: LocalDate) =>
      collection.count({
        partition: teamPartition(teamId),
        type: meetingKind.type,
        key: `counted:${coachId}`,
        from,
        to,
      }),

    /** The team's meetings of a span of days: a month of a large team is one request. */
    of: (teamId: string, from: LocalDate, to: LocalDate) =>
      listed(teamId, 'kept', { from, to }, MEETINGS_A_REQUEST),

    /** For an employer met before first visits were kept beside the meetings. */
    rebuildVisits: (teamId: string, employerId: string) => visits.rebuild(teamId, employerId),

    with: (teamId: string, employerId: string) => listed(teamId, `employer:${employerId}`),

    /** The latest meeting with the employer, of any channel. */
    lastWith: async (teamId: string, employerId: string) =>
      (await listed(teamId, `employer:${employerId}`, { limit: 1 })).at(0),

    /**
     * Makes every meeting with one employer the other's, undone ones too, and keeps the former
     * version of each. Cut off half-way, it goes on when it is called again.
     */
    async moveAll(teamId: string, fromId: string, toId: string, at: Date): Promise<void> {
      for (const key of [`undoneWith:${fromId}`, `employer:${fromId}`]) {
        await moveListed(teamId, key, toId, at);
      }
      await visits.forget(teamId, fromId);
    },

    latestOf: async (teamId: string, coachId: string, limit: number) =>
      listed(teamId, `coach:${coachId}`, { limit }),

    undoneBy: (teamId: string, coachId: string) => listed(teamId, `undone:${coachId}`),

    /** The coach's meetings whose next step falls in the week. */
    dueIn: (teamId: string, coachId: string, week: Week) =>
      listed(teamId, `due:${coachId}:${week}`),

    /** On how many days, up to one, somebody of the team or one coach met the employer face to face. */
    faceToFaceDays: (
      teamId: string,
      employerId: string,
      { coachId, to }: { coachId?: string; to?: LocalDate } = {},
    ) =>
      collection.count({
        partition: teamPartition(teamId),
        type: meetingKind.type,
        key: coachId ? `cup:${employerId}:${coachId}` : `cup:${employerId}`,
        to,
        distinct: true,
      }),

    /** Whose client a code is: the coach who used it last. */
    coachUsingCode: async (teamId: string, code: string): Promise<string | undefined> =>
      (await listed(teamId, `client:${code}`, { limit: 1 })).at(0)?.value.meeting.coachId,
  };
}
