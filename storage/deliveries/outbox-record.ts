import { z } from 'zod';
import type { Maker } from '../../domain/deliveries/maker';
import { OUTBOX_STATES, type OutboxRow, SEND_REASONS } from '../../domain/deliveries/outbox-row';
import type { Recipient } from '../../domain/deliveries/recipient';
import type { Week } from '../../domain/local-date';
import { daySchema } from '../kit/day-schema';
import { OUTBOX } from '../kit/partitions';
import { defineRecord } from '../kit/record';
import { weekSchema } from '../kit/week-schema';
import { formerAddress, withRecipient } from './former-row';

const recipient = z.union([
  z.object({ person: z.string() }),
  z.object({ channel: z.string(), teamsTeamId: z.string() }),
  z.object({ thread: z.string(), teamsTeamId: z.string().optional() }),
]) satisfies z.ZodType<Recipient>;

const ofWeek = { teamId: z.string(), week: weekSchema };

/** What is put together when it is sent, from the figures as they are then. */
const maker = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('leaderDigest'), ...ofWeek, leaderId: z.string() }),
  z.object({ kind: z.literal('channelDigest'), ...ofWeek }),
  z.object({ kind: z.literal('reviewReminder'), ...ofWeek, leaderId: z.string() }),
  z.object({ kind: z.literal('coachPrompt'), ...ofWeek, coachId: z.string(), nth: z.number() }),
  z.object({ kind: z.literal('stepReminder'), ...ofWeek, coachId: z.string(), on: daySchema }),
  z.object({ kind: z.literal('timeSample'), ...ofWeek, coachId: z.string(), on: daySchema }),
  z.object({
    kind: z.literal('steeringReminder'),
    ...ofWeek,
    leaderId: z.string(),
    dueOn: daySchema,
  }),
  z.object({
    kind: z.literal('assessmentReminder'),
    ...ofWeek,
    assessmentId: z.string(),
    leaderId: z.string(),
  }),
]) satisfies z.ZodType<Maker>;

const row = z.object({
  id: z.string(),
  to: recipient,
  formerAddress: formerAddress.optional(),
  summary: z.string(),
  card: z.record(z.string(), z.unknown()).optional(),
  make: maker.optional(),
  replaces: z.string().optional(),
  state: z.enum(OUTBOX_STATES),
  scheduledAt: z.iso.datetime().optional(),
  dueAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().optional(),
  attempts: z.number(),
  reason: z.enum(SEND_REASONS).optional(),
  leaseUntil: z.iso.datetime().optional(),
  sentAt: z.iso.datetime().optional(),
  messageId: z.string().optional(),
  conversationId: z.string().optional(),
}) satisfies z.ZodType<OutboxRow>;
/** A row, with what only its address needs to know. */
export type StoredRow = z.infer<typeof row>;

export const rowKind = defineRecord({
  type: 'outboxRow',
  version: 2,
  schema: row,
  upgrades: { 1: withRecipient },
});

export const aboutKey = (teamId: string, of: Week) => `about:${teamId}:${of}`;

/** What somebody asked to be sent, while it waits. */
export const askedKey = (personId: string) => `asked:${personId}`;

/** Key of those that came to their end. */
export const OVER = 'over';

export function rowDocument(value: StoredRow) {
  const { make, to, state } = value;
  const isOver = !['waiting', 'sending'].includes(state);
  const isAsked = !make && 'person' in to && !isOver;
  const keys = [
    `state:${state}`,
    ...(isAsked ? [askedKey(to.person)] : []),
    ...(make && !value.replaces ? ['made', aboutKey(make.teamId, make.week)] : []),
    ...(isOver ? [OVER] : []),
  ];
  return rowKind.toDocument({ id: value.id, partition: OUTBOX, at: value.dueAt, keys }, value);
}
