import type { Collection } from '../collection';
import { assertBatch, assertDocument } from '../document-rules';
import { openSqliteDatabase } from './database';
import { groupCommit } from './group-commit';
import { sqliteReads } from './reads';
import { BatchRefused, sqliteWrites } from './writes';

/** The embedded store: one file, one process. `path` is as for `openSqliteDatabase`. */
export function openSqliteCollection(path: string): Collection {
  const database = openSqliteDatabase(path);
  const reads = sqliteReads(database);
  const writes = sqliteWrites(database);
  const group = groupCommit({
    exec: (sql) => void database.exec(sql),
    isOpen: () => database.inTransaction,
  });

  async function write<T>(work: () => T): Promise<T> {
    if (!database.open) {
      throw new Error('The store is closed');
    }
    return group.write(work);
  }

  return {
    get: async (partition, id) => reads.get(partition, id),
    getAll: async (partition, ids) => reads.getAll(partition, ids),
    list: async (options) => reads.list(options),
    count: async (listing) => reads.count(listing),
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
      database.prepare('SELECT 1 FROM documents LIMIT 1').get();
    },
    async close() {
      if (database.open) {
        group.flush();
        database.close();
      }
    },
  };
}
