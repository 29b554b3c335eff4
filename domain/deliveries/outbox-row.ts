import type { Maker } from './maker';
import type { Recipient } from './recipient';

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

export const SEND_REASONS = ['throttled', 'blocked', 'gone', 'tooLarge', 'rejected'] as const;
export type SendReason = (typeof SEND_REASONS)[number];

/** What the bot sends by itself: first this record, then the message. Instants are ISO 8601. */
export interface OutboxRow {
  readonly id: string;
  readonly to: Recipient;
  /** What a notification shows; empty when it is put together with the message. */
  readonly summary: string;
  /** A card's JSON; gone once the row has come to its end. */
  readonly card?: Readonly<Record<string, unknown>> | undefined;
  readonly make?: Maker | undefined;
  /** Id of the row whose message this one changes in place. */
  readonly replaces?: string | undefined;
  readonly state: OutboxState;
  /** When it was to go out, whatever became of that. */
  readonly scheduledAt?: string | undefined;
  readonly dueAt: string;
  readonly expiresAt?: string | undefined;
  readonly attempts: number;
  readonly reason?: SendReason | undefined;
  /** Whoever claimed it must be done by then; after that its fate is unknown. */
  readonly leaseUntil?: string | undefined;
  readonly sentAt?: string | undefined;
  readonly messageId?: string | undefined;
  readonly conversationId?: string | undefined;
}
