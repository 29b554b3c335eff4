import type Database from 'libsql';
import { FORGET_PAGES, type Writer } from './database';

const DAMAGE = ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_IOERR'];

/** Watches for answers that only a damaged file gives. */
export interface Damage {
  /** Runs the work; remembers that the file is damaged when its fault says so. */
  watch<T>(work: () => Promise<T>): Promise<T>;
  /** Throws while the file is damaged; looks at the whole of it, and lets it be once it is whole. */
  check(): Promise<void>;
}

/**
 * A damaged page is met only by whoever needs it, so one such fault makes all of the file suspect
 * until it was looked through. Pages that were read are let go: the file may have been put right.
 */
export function watchDamage(reader: Database.Database, writer: Writer): Damage {
  let isSuspect = false;

  async function forgetPages(): Promise<void> {
    reader.exec(FORGET_PAGES);
    await writer.forgetPages();
  }

  return {
    async watch(work) {
      try {
        return await work();
      } catch (fault) {
        if (isDamage(fault)) {
          isSuspect = true;
          await forgetPages();
        }
        throw fault;
      }
    },
    async check() {
      if (!isSuspect) return;
      await forgetPages();
      const [answer] = reader.prepare('PRAGMA quick_check(1)').raw().all();
      if (!Array.isArray(answer) || answer[0] !== 'ok') throw new Error('The store is damaged');
      isSuspect = false;
    },
  };
}

function isDamage(fault: unknown): boolean {
  if (!(fault instanceof Error && 'code' in fault)) return false;
  const code = String(fault.code);
  return DAMAGE.some((kind) => code.startsWith(kind));
}
