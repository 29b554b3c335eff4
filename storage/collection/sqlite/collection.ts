import type { Collection } from '../collection';
import { assertBatch, assertDocument } from '../document-rules';
import { watchDamage } from './damage';
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
  const damage = watchDamage(reader, writer);
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
      return await damage.watch(() => group.write(work));
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
    get: (partition, id) => damage.watch(async () => readsOf(partition).get(partition, id)),
    getAll: (partition, ids) => damage.watch(async () => reads.getAll(partition, ids)),
    list: (options) => damage.watch(async () => readsOf(options.partition).list(options)),
    count: (listing) => damage.watch(async () => reads.count(listing)),
    stamp: (listing) => damage.watch(async () => reads.stamp(listing)),
    scan: (options) => damage.watch(async () => reads.scan(options)),
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
      await damage.watch(async () => reads.ping());
      await damage.check();
    },
    async close() {
      if (isOpen) {
        isOpen = false;
        await group.idle();
        try {
          await writer.checkpoint();
        } finally {
          writer.close();
          reader.close();
        }
      }
    },
  };
}
