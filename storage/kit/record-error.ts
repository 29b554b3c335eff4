/** Says which record, never what is in it: its message ends in the log. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
}

/** Drops what was thrown, even as a cause: the faults of schemas quote contents. */
export function attempt<T>(work: () => T, problem: string): T {
  try {
    return work();
  } catch {
    throw new RecordError(problem);
  }
}
