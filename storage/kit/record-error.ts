import { LRUCache } from 'lru-cache';
import { noteUnread } from './unread';

/** Says which record, never what is in it: its message ends in the log. */
export class RecordError extends Error {
  override readonly name: string = 'RecordError';
}

/** Of a version that only a newer build of the bot knows: reading it is for that build to do. */
export class NewerRecordError extends RecordError {
  override readonly name: string = 'NewerRecordError';
}

const warned = new LRUCache<string, true>({ max: 1_000 });

/** Tells the process once that a record was left out; the bot's log has it as `UnreadableRecord`. */
export function warnOfRecord({ message }: RecordError): void {
  noteUnread(message);
  if (warned.has(message)) return;
  warned.set(message, true);
  process.emitWarning(message, { type: 'UnreadableRecord' });
}

/** Drops what was thrown, even as a cause: the faults of schemas quote contents. */
export function attempt<T>(work: () => T, problem: string): T {
  try {
    return work();
  } catch {
    throw new RecordError(problem);
  }
}
