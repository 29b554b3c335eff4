import { z } from 'zod';
import type { Week } from '../../domain/local-date';
import { OUTBOX } from '../kit/partitions';
import { defineRecord } from '../kit/record';

/** `expired` and `dropped` were never sent: too late, or no longer wanted when their time came. */
export const OUTBOX_STATES = [
  'waiting',
  'sending',
  'sent',
  'failed',
  'unknown',
  'expired',
  'dropped',
] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** Why the last try did not succeed. */
const SEND_REASONS = ['throttled', 'blocked', 'gone', 'tooLarge', 'rejected'] as const;

const target = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('direct'),
    personId: z.string(),
    mri: z.string(),
    /** The person's own chat with the bot, when it is known. */
    conversationId: z.string().optional(),
    serviceUrl: z.string(),
    tenantId: z.string(),
  }),
  z.object({
    kind: z.literal('channel'),
    channelId: z.string(),
    /** A thread of it, as Teams names it; missing, the message begins a new one. */
    threadId: z.string().optional(),
    serviceUrl: z.string(),
    tenantId: z.string(),
  }),
]);
export type OutboxTarget = z.infer<typeof target>;

const week = z.custom<Week>((value) => typeof value === 'string');
const ofWeek = { teamId: z.string(), week };

/** What is put together when it is sent, from the figures as they are then. */
const maker = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('leaderDigest'), ...ofWeek, leaderId: z.string() }),
  z.object({ kind: z.literal('channelDigest'), ...ofWeek }),
  z.object({ kind: z.literal('reviewReminder'), ...ofWeek, leaderId: z.string() }),
  z.object({ kind: z.literal('coachPrompt'), ...ofWeek, coachId: z.string(), nth: z.number() }),
]);
export type Maker = z.infer<typeof maker>;

const row = z.object({
  id: z.string(),
  target,
  summary: z.string(),
  /** A card's JSON; gone once it was sent. */
  card: z.record(z.string(), z.unknown()).optional(),
  make: maker.optional(),
  /** Id of the row whose message this one changes in place. */
  replaces: z.string().optional(),
  state: z.enum(OUTBOX_STATES),
  /** When it was to go out, whatever became of that. */
  scheduledAt: z.iso.datetime().optional(),
  /** Not to be tried before this instant. */
  dueAt: z.iso.datetime(),
  /** Not to be sent from this instant on. */
  expiresAt: z.iso.datetime().optional(),
  attempts: z.number(),
  reason: z.enum(SEND_REASONS).optional(),
  /** Whoever claimed it must be done by then; after that its fate is unknown. */
  leaseUntil: z.iso.datetime().optional(),
  sentAt: z.iso.datetime().optional(),
  messageId: z.string().optional(),
  conversationId: z.string().optional(),
});
export type OutboxRow = z.infer<typeof row>;

export const rowKind = defineRecord({ type: 'outboxRow', version: 1, schema: row });

export const aboutKey = (teamId: string, of: Week) => `about:${teamId}:${of}`;

export function rowDocument(value: OutboxRow) {
  const { make } = value;
  const keys = [
    `state:${value.state}`,
    ...(make && !value.replaces ? ['made', aboutKey(make.teamId, make.week)] : []),
    ...(['waiting', 'sending'].includes(value.state) ? [] : ['over']),
  ];
  return rowKind.toDocument({ id: value.id, partition: OUTBOX, at: value.dueAt, keys }, value);
}
