import { z } from 'zod';
import { weekOf } from '../../domain/local-date';
import type { LoggedMeeting } from '../../domain/meetings/logged-meeting';
import {
  BASES,
  CHANNELS,
  countsInWeek,
  DEEDS,
  OUTCOMES,
  PARTICIPANTS,
} from '../../domain/meetings/meeting';
import { daySchema } from '../kit/day-schema';
import { teamPartition } from '../kit/partitions';
import { defineRecord, type RecordType } from '../kit/record';

const meetingSchema = z.object({
  id: z.string(),
  teamId: z.string(),
  coachId: z.string(),
  employerId: z.string(),
  metOn: daySchema,
  channel: z.enum(CHANNELS),
  participants: z.enum(PARTICIPANTS),
  concernsJobSeeker: z.boolean(),
  basis: z.enum(BASES).optional(),
  isInLineWithPlan: z.boolean().optional(),
  deeds: z.array(z.enum(DEEDS)),
  hasVacancy: z.boolean().optional(),
  outcome: z.enum(OUTCOMES).optional(),
  nextStep: z.string().optional(),
  nextStepOn: daySchema.optional(),
  stepDoneOn: daySchema.optional(),
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

export const meetingKind: RecordType<LoggedMeeting> = defineRecord({
  type: 'meeting',
  version: 1,
  schema: loggedMeeting,
});

/** What a meeting is found by; one undone is in no list but its coach's. */
function keysOf({ meeting, undoneAt }: LoggedMeeting): string[] {
  if (undoneAt) return [`undone:${meeting.coachId}`, `undoneWith:${meeting.employerId}`];
  const isFaceToFace = meeting.channel === 'faceToFace';
  return [
    `coach:${meeting.coachId}`,
    `employer:${meeting.employerId}`,
    ...(countsInWeek(meeting) ? [`counted:${meeting.coachId}`] : []),
    ...(isFaceToFace
      ? [`cup:${meeting.employerId}`, `cup:${meeting.employerId}:${meeting.coachId}`]
      : []),
    ...(meeting.clientCode ? [`client:${meeting.clientCode}`] : []),
    ...(meeting.nextStepOn && !meeting.stepDoneOn
      ? [`due:${meeting.coachId}:${weekOf(meeting.nextStepOn)}`]
      : []),
  ];
}

export function meetingDocument(logged: LoggedMeeting) {
  const { id, teamId, metOn } = logged.meeting;
  return meetingKind.toDocument(
    { id, partition: teamPartition(teamId), at: metOn, keys: keysOf(logged) },
    logged,
  );
}
