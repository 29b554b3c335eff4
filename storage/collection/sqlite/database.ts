import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import WriterDatabase from 'libsql/promise';
import { numberListings } from './number-listings';
import { SQLITE_SCHEMA } from './schema';
import { TRANSACTION_STATEMENTS, type Transactions } from './transactions';

/** At the start alone: SQLite waits for a lock in the event loop, and everybody with it. */
const OPTIONS = { timeout: 5_000 };
const NO_WAIT = 'PRAGMA busy_timeout = 0';
export const FORGET_PAGES = 'PRAGMA shrink_memory';
const WRITER_CACHE_KB = 16_000;
/** Four times SQLite's own: a page that is written often goes into the file itself more seldom. */
const PAGES_A_CHECKPOINT = 4_000;

/**
 * Opens the file for reading; makes it, its tables and its folders when they are missing. Throws
 * when the file system can't hold a write-ahead log (network shares can't).
 */
export function openReader(path: string): Database.Database {
  mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path, OPTIONS);
  const mode = JSON.stringify(database.pragma('journal_mode = WAL'));
  if (!mode.includes('wal')) {
    database.close();
    throw new Error('The store needs a local disk: its file system has no write-ahead log');
  }
  database.exec(SQLITE_SCHEMA);
  numberListings(database);
  return database;
}

export interface Writer extends Transactions {
  prepare(sql: string): Promise<Database.Statement>;
  /** Whether another connection has written since this was last asked. */
  othersHaveWritten(): boolean;
  /** Puts all that was written into the file itself, so that it is whole without its log. */
  checkpoint(): Promise<void>;
  /** Lets go of what it holds of the file, to read it anew. */
  forgetPages(): Promise<void>;
  close(): void;
}

/**
 * Opens a file that there is for writing. A connection of its own: a commit waits for the disk some
 * milliseconds, off this thread, and what is read meanwhile is what was committed before.
 */
export async function openWriter(path: string): Promise<Writer> {
  const database = new WriterDatabase(path, OPTIONS);
  // With a write-ahead log, FULL is what syncs at every commit; NORMAL may lose the last ones.
  await database.exec('PRAGMA synchronous = FULL');
  // Of a large team's indexes each meeting touches a dozen pages, here and there.
  await database.exec(`PRAGMA cache_size = -${WRITER_CACHE_KB}`);
  await database.exec(`PRAGMA wal_autocheckpoint = ${PAGES_A_CHECKPOINT}`);
  await database.exec(NO_WAIT);
  const statements = new Map<string, Database.Statement>();
  for (const sql of TRANSACTION_STATEMENTS) statements.set(sql, await database.prepare(sql));
  const dataVersion = (await database.prepare('PRAGMA data_version')).raw();
  let seen = String(dataVersion.get());
  return {
    othersHaveWritten() {
      const before = seen;
      seen = String(dataVersion.get());
      return seen !== before;
    },
    exec: (sql) => void statements.get(sql)?.run(),
    commit: () => database.exec('COMMIT'),
    isOpen: () => Reflect.get(database, 'inTransaction') === true,
    prepare: (sql) => database.prepare(sql),
    forgetPages: () => database.exec(FORGET_PAGES),
    checkpoint: () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    close: () => database.close(),
  };
}
