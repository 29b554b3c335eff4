import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type {
  BatchOutcome,
  CreateOutcome,
  Document,
  RemoveOutcome,
  ReplaceOutcome,
  Write,
} from '../collection';
import type { Writer } from './database';

/** Each runs at once, inside the transaction the caller opened. */
export interface SqliteWrites {
  create(document: Document): CreateOutcome;
  replace(document: Document, etag: string): ReplaceOutcome;
  remove(partition: string, id: string, etag: string): RemoveOutcome;
  /** Throws `BatchRefused` at the first refusal; the caller's savepoint undoes the rest. */
  batch(partition: string, writes: readonly Write[]): BatchOutcome;
}

export class BatchRefused extends Error {
  constructor(readonly outcome: BatchOutcome) {
    super('A write of the batch was refused');
  }
}

const NO_KEYS = '[]';
/** Parameters: keys as a JSON array, partition, type. */
const LISTINGS_OF_KEYS = `json_each(?) wanted CROSS JOIN listings l
  WHERE l.partition = ? AND l.type = ? AND l.key = wanted.value`;

const placeSchema = z.object({ type: z.string(), at: z.string(), keys: z.string() });

export async function sqliteWrites(database: Pick<Writer, 'prepare'>): Promise<SqliteWrites> {
  const insert = await database.prepare(
    `INSERT INTO documents (partition, id, type, at, v, keys, body, etag)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const update = await database.prepare(
    `UPDATE documents SET type = ?, at = ?, v = ?, keys = ?, body = ?, etag = ?
     WHERE partition = ? AND id = ?`,
  );
  const erase = await database.prepare('DELETE FROM documents WHERE partition = ? AND id = ?');
  const findUnchanged = await database.prepare(
    'SELECT type, at, keys FROM documents WHERE partition = ? AND id = ? AND etag = ?',
  );
  const enlist = await database.prepare(
    `INSERT INTO listed (listing, at, id)
     SELECT l.number, ?, ? FROM ${LISTINGS_OF_KEYS} ON CONFLICT DO NOTHING`,
  );
  const beginListings = await database.prepare(
    `INSERT INTO listings (partition, type, key)
     SELECT ?, ?, value FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
  );
  const unlist = await database.prepare(
    `DELETE FROM listed WHERE at = ? AND id = ?
     AND listing IN (SELECT l.number FROM ${LISTINGS_OF_KEYS})`,
  );

  function addKeys({ partition, type, at, id, keys: { length } }: Document, keys: string): void {
    if (length === 0) return;
    const { changes } = enlist.run(at, id, keys, partition, type);
    if (changes === length) return;
    beginListings.run(partition, type, keys);
    enlist.run(at, id, keys, partition, type);
  }

  /** Takes the present keys away if the document still has this etag; false if not. */
  function takeKeysIfUnchanged(partition: string, id: string, etag: string): boolean {
    const row = findUnchanged.get(partition, id, etag);
    if (row === undefined) {
      return false;
    }
    const { type, at, keys } = placeSchema.parse(row);
    if (keys !== NO_KEYS) unlist.run(at, id, keys, partition, type);
    return true;
  }

  const writes: SqliteWrites = {
    create(document) {
      const { partition, id, type, at, v } = document;
      const etag = randomUUID();
      const { keys, body } = asJson(document);
      if (insert.run(partition, id, type, at, v, keys, body, etag).changes === 0) {
        return { kind: 'exists' };
      }
      addKeys(document, keys);
      return { kind: 'created', etag };
    },

    replace(document, expected) {
      const { partition, id, type, at, v } = document;
      if (!takeKeysIfUnchanged(partition, id, expected)) {
        return { kind: 'changed' };
      }
      const etag = randomUUID();
      const { keys, body } = asJson(document);
      update.run(type, at, v, keys, body, etag, partition, id);
      addKeys(document, keys);
      return { kind: 'replaced', etag };
    },

    remove(partition, id, etag) {
      if (!takeKeysIfUnchanged(partition, id, etag)) {
        return { kind: 'changed' };
      }
      erase.run(partition, id);
      return { kind: 'removed' };
    },

    batch(partition, list) {
      for (const [index, write] of list.entries()) {
        const { kind } = writeOne(writes, partition, write);
        if (kind === 'exists' || kind === 'changed') {
          throw new BatchRefused({ kind: 'refused', index, reason: kind });
        }
      }
      return { kind: 'done' };
    },
  };
  return writes;
}

function writeOne(writes: SqliteWrites, partition: string, write: Write) {
  switch (write.op) {
    case 'create':
      return writes.create(write.document);
    case 'replace':
      return writes.replace(write.document, write.etag);
    case 'remove':
      return writes.remove(partition, write.id, write.etag);
  }
}

function asJson({ keys, body }: Document): { keys: string; body: string } {
  return { keys: JSON.stringify(keys), body: JSON.stringify(body) };
}
