/** Says which record, never what is in it: its message ends in the log. */
export class RecordError extends Error {
  override readonly name: string = 'RecordError';
}

/** Of a version that only a newer build of the bot knows: reading it is for that build to do. */
export class NewerRecordError extends RecordError {
  override readonly name: string = 'NewerRecordError';
}

/** Drops what was thrown, even as a cause: the faults of schemas quote contents. */
export function attempt<T>(work: () => T, problem: string): T {
  try {
    return work();
  } catch {
    throw new RecordError(problem);
  }
}
