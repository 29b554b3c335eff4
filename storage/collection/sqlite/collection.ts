import type { Collection } from '../collection';
import { assertBatch, assertDocument } from '../document-rules';
import { openReader, openWriter } from './database';
import { groupCommit } from './group-commit';
import { sqliteReads } from './reads';
import { isRemembered, rememberReads } from './remembered-reads';
import { BatchRefused, sqliteWrites } from './writes';

/**
 * The embedded store: one file, one process. Rejects when the file system can't hold a write-ahead
 * log.
 */
export async function openSqliteCollection(path: string): Promise<Collection> {
  const reader = openReader(path);
  const writer = await openWriter(path);
  const reads = sqliteReads(reader);
  const remembered = rememberReads(reads);
  const writes = await sqliteWrites(writer);
  const group = groupCommit({
    ...writer,
    exec(sql) {
      if (sql === 'BEGIN IMMEDIATE') noticeOthers();
      writer.exec(sql);
    },
  });
  let isOpen = true;
  let pending = 0;

  async function write<T>(partition: string, work: () => T): Promise<T> {
    if (!isOpen) {
      throw new Error('The store is closed');
    }
    pending += 1;
    try {
      return await group.write(work);
    } finally {
      pending -= 1;
      remembered.forget(partition);
    }
  }

  /** The file is this process's own, but a hand or a second bot may write to it all the same. */
  function noticeOthers(): void {
    if (writer.othersHaveWritten()) remembered.forgetAll();
  }

  function readsOf(partition: string) {
    if (!isRemembered(partition)) return reads;
    // While a group is written its connection is busy; it has looked as it began.
    if (isOpen && pending === 0) noticeOthers();
    return remembered;
  }

  return {
    get: async (partition, id) => readsOf(partition).get(partition, id),
    getAll: async (partition, ids) => reads.getAll(partition, ids),
    list: async (options) => readsOf(options.partition).list(options),
    count: async (listing) => reads.count(listing),
    stamp: async (listing) => reads.stamp(listing),
    scan: async (options) => reads.scan(options),
    async create(document) {
      assertDocument(document);
      return write(document.partition, () => writes.create(document));
    },
    async replace(document, etag) {
      assertDocument(document);
      return write(document.partition, () => writes.replace(document, etag));
    },
    remove: (partition, id, etag) => write(partition, () => writes.remove(partition, id, etag)),
    async batch(partition, list) {
      assertBatch(partition, list);
      try {
        return await write(partition, () => writes.batch(partition, list));
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
        await writer.checkpoint();
        writer.close();
        reader.close();
      }
    },
  };
}
