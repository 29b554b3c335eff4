import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { SQLITE_SCHEMA } from './schema';

const WAIT_FOR_A_LOCK_MS = 5_000;

/**
 * Opens the file; makes it and its folders when they are missing. Throws when the file system
 * can't hold a write-ahead log (network shares can't).
 */
export function openSqliteDatabase(path: string): Database.Database {
  mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path, { timeout: WAIT_FOR_A_LOCK_MS });
  const mode = JSON.stringify(database.pragma('journal_mode = WAL'));
  if (!mode.includes('wal')) {
    database.close();
    throw new Error('The store needs a local disk: its file system has no write-ahead log');
  }
  // With a write-ahead log, FULL is what syncs at every commit; NORMAL may lose the last ones.
  database.pragma('synchronous = FULL');
  database.exec(SQLITE_SCHEMA);
  return database;
}
