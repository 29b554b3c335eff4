import type { OutboxRow, OutboxState } from '../../domain/deliveries/outbox-row';
import { sendAgainOf } from '../../domain/deliveries/send-again';
import type { Week } from '../../domain/local-date';
import type { Collection, StoredDocument } from '../collection/collection';
import { documentsOf, readable } from '../kit/list-all';
import { OUTBOX } from '../kit/partitions';
import { type Stored, storedAs } from '../kit/record';
import { aboutKey, askedKey, rowDocument, rowKind, type StoredRow } from './outbox-record';

/** What a new row says; the rest follows from its being new. */
export type NewRow = Pick<OutboxRow, 'id' | 'to' | 'summary'> &
  Partial<Pick<OutboxRow, 'make' | 'replaces' | 'scheduledAt' | 'expiresAt'>> & {
    readonly card?: object | undefined;
  };

/** One row that can't be read, as after a way back to a former version, stops none of the others. */
const readableRows = (documents: readonly StoredDocument[]): Stored<StoredRow>[] =>
  documents.flatMap((document) => readable(rowKind, document));

/** What the bot sends by itself: first a record, then a message. `onPut` is told of new rows. */
export function outboxRepository(collection: Collection, onPut: () => void = () => undefined) {
  /** Newest first. */
  async function all(key: string): Promise<Stored<StoredRow>[]> {
    const listing = { partition: OUTBOX, type: rowKind.type, key };
    return readableRows(await documentsOf(collection, listing));
  }
  async function change(next: OutboxRow, etag: string): Promise<{ etag: string } | undefined> {
    const outcome = await collection.replace(rowDocument(next), etag);
    return outcome.kind === 'replaced' ? { etag: outcome.etag } : undefined;
  }

  return {
    /** Once for each id, however often it is put, unless it was given up as too late; to be sent at `at` or soon after. */
    async put(message: NewRow, at: Date): Promise<void> {
      const { card, ...rest } = message;
      const document = rowDocument({
        ...rest,
        ...(card ? { card: { ...card } } : {}),
        state: 'waiting',
        dueAt: at.toISOString(),
        attempts: 0,
      });
      const outcome = await collection.create(document);
      if (outcome.kind === 'exists' && rest.expiresAt) {
        const present = storedAs(rowKind, await collection.get(OUTBOX, rest.id));
        // Never sent, and wanted again before its end.
        if (present?.value.state === 'expired') await collection.replace(document, present.etag);
      }
      onPut();
    },

    /** Rows whose time has come, earliest first. */
    async due(now: Date, limit = 20): Promise<Stored<StoredRow>[]> {
      const page = await collection.list({
        partition: OUTBOX,
        type: rowKind.type,
        key: 'state:waiting',
        to: now.toISOString(),
        order: 'oldest',
        limit,
      });
      return readableRows(page.items);
    },

    /** Rows that wait for an instant after `from`, a hundred at most. */
    async waitingFrom(from: Date): Promise<Stored<StoredRow>[]> {
      const page = await collection.list({
        partition: OUTBOX,
        type: rowKind.type,
        key: 'state:waiting',
        from: from.toISOString(),
      });
      return readableRows(page.items);
    },

    async find(id: string): Promise<Stored<StoredRow> | undefined> {
      const document = await collection.get(OUTBOX, id);
      return storedAs(rowKind, document);
    },

    inState: (state: OutboxState) => all(`state:${state}`),

    /** What was to go out of a team's week: digests, reminders, questions to coaches. */
    about: (teamId: string, week: Week) => all(aboutKey(teamId, week)),

    /** The last that were put together for a week, newest first. */
    async latestMade(limit: number): Promise<Stored<StoredRow>[]> {
      const listing = { partition: OUTBOX, type: rowKind.type, key: 'made' };
      return readableRows((await collection.list({ ...listing, limit })).items);
    },

    waiting: () =>
      collection.count({ partition: OUTBOX, type: rowKind.type, key: 'state:waiting' }),

    /** How many messages wait to go to a person's own chat, without those of the timetable. */
    waitingFor: (personId: string) =>
      collection.count({ partition: OUTBOX, type: rowKind.type, key: askedKey(personId) }),

    /** Nothing when another instance was first. */
    change,

    /** As if it had never been put. */
    remove: (id: string, etag: string) => collection.remove(OUTBOX, id, etag),

    /**
     * Sends again what may not have arrived, or did not. False when it is no longer so: another
     * press was first.
     */
    async sendAgain({ value, etag }: Stored<StoredRow>, now: Date): Promise<boolean> {
      const decision = sendAgainOf(value, now);
      if (decision.kind === 'refuse') return false;
      const again = await change(decision.next, etag);
      if (again) onPut();
      return again !== undefined;
    },
  };
}
