import type { Collection } from '../collection';
import { assertBatch, assertDocument } from '../document-rules';
import { openReader, openWriter } from './database';
import { groupCommit } from './group-commit';
import { sqliteReads } from './reads';
import { BatchRefused, sqliteWrites } from './writes';

/**
 * The embedded store: one file, one process. Rejects when the file system can't hold a write-ahead
 * log.
 */
export async function openSqliteCollection(path: string): Promise<Collection> {
  const reader = openReader(path);
  const writer = await openWriter(path);
  const reads = sqliteReads(reader);
  const writes = await sqliteWrites(writer);
  const group = groupCommit(writer);
  let isOpen = true;

  async function write<T>(work: () => T): Promise<T> {
    if (!isOpen) {
      throw new Error('The store is closed');
    }
    return group.write(work);
  }

  return {
    get: async (partition, id) => reads.get(partition, id),
    getAll: async (partition, ids) => reads.getAll(partition, ids),
    list: async (options) => reads.list(options),
    count: async (listing) => reads.count(listing),
    stamp: async (listing) => reads.stamp(listing),
    async create(document) {
      assertDocument(document);
      return write(() => writes.create(document));
    },
    async replace(document, etag) {
      assertDocument(document);
      return write(() => writes.replace(document, etag));
    },
    remove: (partition, id, etag) => write(() => writes.remove(partition, id, etag)),
    async batch(partition, list) {
      assertBatch(partition, list);
      try {
        return await write(() => writes.batch(partition, list));
      } catch (error) {
        if (error instanceof BatchRefused) {
          return error.outcome;
        }
        throw error;
      }
    },
    async ping() {
      reads.ping();
    },
    async close() {
      if (isOpen) {
        isOpen = false;
        await group.idle();
        writer.close();
        reader.close();
      }
    },
  };
}
