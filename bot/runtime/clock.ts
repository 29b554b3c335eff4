/** The time, or a clock that starts at `startsAt` when the process does and runs on from there. */
export function createClock(
  startsAt: Date | undefined,
  realNow: () => number = Date.now,
): () => Date {
  if (!startsAt) return () => new Date(realNow());
  const offset = startsAt.getTime() - realNow();
  return () => new Date(realNow() + offset);
}
