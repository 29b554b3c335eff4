import { z } from 'zod';
import { type LocalDate, readLocalDate, type Week, weekOf } from '../domain/local-date';
import {
  BASES,
  CHANNELS,
  countsInWeek,
  DEEDS,
  type Meeting,
  OUTCOMES,
  PARTICIPANTS,
} from '../domain/meeting';
import { type AuditEntry, auditDocument } from './audit';
import type { Collection, Write } from './collection';
import { teamPartition } from './partitions';
import { defineRecord, type Stored, stored } from './record';

const day = z.custom<LocalDate>(
  (value) => typeof value === 'string' && readLocalDate(value) !== undefined,
);

const meetingSchema = z.object({
  id: z.string(),
  teamId: z.string(),
  coachId: z.string(),
  employerId: z.string(),
  metOn: day,
  channel: z.enum(CHANNELS),
  participants: z.enum(PARTICIPANTS),
  concernsJobSeeker: z.boolean(),
  basis: z.enum(BASES).optional(),
  isInLineWithPlan: z.boolean().optional(),
  deeds: z.array(z.enum(DEEDS)),
  hasVacancy: z.boolean().optional(),
  outcome: z.enum(OUTCOMES).optional(),
  nextStep: z.string().optional(),
  nextStepOn: day.optional(),
  contactRole: z.string().optional(),
  contactName: z.string().optional(),
  minutes: z.number().optional(),
  place: z.string().optional(),
  employerNeeds: z.string().optional(),
  clientCode: z.string().optional(),
});

const loggedMeeting = z.object({
  meeting: meetingSchema,
  loggedAt: z.iso.datetime(),
  /** Set while it is undone; it can be restored for 30 days. */
  undoneAt: z.iso.datetime().optional(),
  /** Token of the last edit, so that a repeated Save is known as the same. */
  lastEdit: z.string().optional(),
  /** Former versions, oldest first. */
  history: z.array(z.object({ meeting: meetingSchema, until: z.iso.datetime() })),
});
export type LoggedMeeting = z.infer<typeof loggedMeeting>;

const meetingKind = defineRecord({ type: 'meeting', version: 1, schema: loggedMeeting });

/** What a meeting is found by; one undone is in no list but its coach's. */
function keysOf({ meeting, undoneAt }: LoggedMeeting): string[] {
  if (undoneAt) return [`undone:${meeting.coachId}`, `undoneWith:${meeting.employerId}`];
  const isFaceToFace = meeting.channel === 'faceToFace';
  return [
    'kept',
    `coach:${meeting.coachId}`,
    `employer:${meeting.employerId}`,
    ...(countsInWeek(meeting) ? [`counted:${meeting.coachId}`] : []),
    ...(isFaceToFace
      ? [`cup:${meeting.employerId}`, `cup:${meeting.employerId}:${meeting.coachId}`]
      : []),
    ...(meeting.clientCode ? [`client:${meeting.clientCode}`] : []),
    ...(meeting.nextStepOn ? [`due:${meeting.coachId}:${weekOf(meeting.nextStepOn)}`] : []),
  ];
}

function documentOf(logged: LoggedMeeting) {
  const { id, teamId, metOn } = logged.meeting;
  return meetingKind.toDocument(
    { id, partition: teamPartition(teamId), at: metOn, keys: keysOf(logged) },
    logged,
  );
}

export type LogOutcome = { kind: 'logged'; logged: LoggedMeeting } | { kind: 'exists' };
export type ChangeOutcome = { kind: 'changed' } | { kind: 'overtaken' };

const MOVED_AT_ONCE = 50;
const MOST_LOSSES = 10;

export function meetingRepository(collection: Collection) {
  async function listed(
    teamId: string,
    key: string,
    range: { from?: LocalDate; to?: LocalDate; limit?: number } = {},
  ) {
    const found: Stored<LoggedMeeting>[] = [];
    let continuation: string | undefined;
    do {
      const page = await collection.list({
        partition: teamPartition(teamId),
        type: meetingKind.type,
        key,
        ...range,
        continuation,
      });
      found.push(...page.items.map((document) => stored(meetingKind, document)));
      continuation = page.continuation;
    } while (continuation && !range.limit);
    return found;
  }

  /** Meetings changed by somebody meanwhile are found again by the next round. */
  async function moveListed(teamId: string, key: string, toId: string, at: Date): Promise<void> {
    const partition = teamPartition(teamId);
    for (let losses = 0; losses < MOST_LOSSES; ) {
      const page = await listed(teamId, key, { limit: MOVED_AT_ONCE });
      if (page.length === 0) return;
      const outcome = await collection.batch(
        partition,
        page.map(({ value, etag }) => {
          const { meeting, history } = value;
          const former = { meeting, until: at.toISOString() };
          const next = {
            ...value,
            meeting: { ...meeting, employerId: toId },
            history: [...history, former],
          };
          return { op: 'replace', document: documentOf(next), etag };
        }),
      );
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
      const outcome = await collection.batch(partition, [
        { op: 'create', document: documentOf(logged) },
        { op: 'create', document: auditDocument(partition, `log:${meeting.id}`, at, entry) },
        ...belongings,
      ]);
      return outcome.kind === 'done' ? { kind: 'logged', logged } : { kind: 'exists' };
    },

    /** Replaces what is stored under `etag`, with its audit entry. */
    async change(
      next: LoggedMeeting,
      etag: string,
      auditId: string,
      at: Date,
      entry: AuditEntry,
    ): Promise<ChangeOutcome> {
      const partition = teamPartition(next.meeting.teamId);
      const outcome = await collection.batch(partition, [
        { op: 'replace', document: documentOf(next), etag },
        { op: 'create', document: auditDocument(partition, auditId, at, entry) },
      ]);
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

    /** The team's meetings of a span of days. */
    of: (teamId: string, from: LocalDate, to: LocalDate) => listed(teamId, 'kept', { from, to }),

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
