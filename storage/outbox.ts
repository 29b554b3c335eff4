import { z } from 'zod';
import type { Collection } from './collection';
import { OUTBOX } from './partitions';
import { defineRecord, type Stored, stored } from './record';

export const OUTBOX_STATES = ['waiting', 'sending', 'sent', 'failed', 'unknown'] as const;

const target = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('direct'),
    personId: z.string(),
    mri: z.string(),
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

const row = z.object({
  id: z.string(),
  target,
  summary: z.string(),
  /** A card's JSON; gone once it was sent. */
  card: z.record(z.string(), z.unknown()).optional(),
  state: z.enum(OUTBOX_STATES),
  /** Not to be tried before this instant. */
  dueAt: z.iso.datetime(),
  attempts: z.number(),
  /** Whoever claimed it must be done by then; after that its fate is unknown. */
  leaseUntil: z.iso.datetime().optional(),
  messageId: z.string().optional(),
});
export type OutboxRow = z.infer<typeof row>;
export type OutboxTarget = z.infer<typeof target>;

const rowKind = defineRecord({ type: 'outboxRow', version: 1, schema: row });

/** What the bot sends by itself: first a record, then a message. `onPut` is told of new rows. */
export function outboxRepository(collection: Collection, onPut: () => void = () => undefined) {
  const documentOf = (value: OutboxRow) =>
    rowKind.toDocument(
      { id: value.id, partition: OUTBOX, at: value.dueAt, keys: [`state:${value.state}`] },
      value,
    );
  return {
    /** Once for each id, however often it is put. */
    async put(
      message: Pick<OutboxRow, 'id' | 'target' | 'summary'> & { card: object },
      at: Date,
    ): Promise<void> {
      await collection.create(
        documentOf({
          ...message,
          card: { ...message.card },
          state: 'waiting',
          dueAt: at.toISOString(),
          attempts: 0,
        }),
      );
      onPut();
    },
    /** Rows whose time has come, earliest first. */
    async due(now: Date, limit = 20): Promise<Stored<OutboxRow>[]> {
      const page = await collection.list({
        partition: OUTBOX,
        type: rowKind.type,
        key: 'state:waiting',
        to: now.toISOString(),
        order: 'oldest',
        limit,
      });
      return page.items.map((document) => stored(rowKind, document));
    },
    async inState(state: OutboxRow['state'], limit = 100): Promise<Stored<OutboxRow>[]> {
      const page = await collection.list({
        partition: OUTBOX,
        type: rowKind.type,
        key: `state:${state}`,
        limit,
      });
      return page.items.map((document) => stored(rowKind, document));
    },
    /** False when another instance was first. */
    async change(next: OutboxRow, etag: string): Promise<{ etag: string } | undefined> {
      const outcome = await collection.replace(documentOf(next), etag);
      return outcome.kind === 'replaced' ? { etag: outcome.etag } : undefined;
    },
  };
}
