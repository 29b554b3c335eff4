const EVERY_MS = 20;
/** A timer is as late as this without anybody's doing. */
const USUAL_MS = 5;

/** A stretch in which a process was kept waiting, as epoch milliseconds. */
export interface Stall {
  readonly from: number;
  readonly to: number;
}

const epochMs = (ms: number) => performance.timeOrigin + ms;

/**
 * Tells of each stretch in which this process was kept from its work, by the machine alone or,
 * `withOwnWork`, by what itself computes too; returns the way to end it.
 */
export function watchStalls(
  tell: (stall: Stall) => void,
  { withOwnWork }: { readonly withOwnWork: boolean },
): () => void {
  let since = performance.now();
  let before = process.cpuUsage();
  const timer = setInterval(() => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(before);
    const workedMs = withOwnWork ? 0 : (user + system) / 1_000;
    const lateMs = now - since - EVERY_MS - workedMs;
    if (lateMs > USUAL_MS) tell({ from: epochMs(now - lateMs), to: epochMs(now) });
    since = now;
    before = process.cpuUsage();
  }, EVERY_MS);
  return () => clearInterval(timer);
}

/** How much of a stretch is stalled, ms; what two processes waited for at once counts once. */
export function stalledWithin(
  stalls: readonly Stall[],
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): number {
  let [total, reached] = [0, from];
  for (const stall of [...stalls].sort((one, next) => one.from - next.from)) {
    const begin = Math.max(stall.from, reached);
    const end = Math.min(stall.to, to);
    if (end > begin) total += end - begin;
    reached = Math.max(reached, end);
  }
  return total;
}
