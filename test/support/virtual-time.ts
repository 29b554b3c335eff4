import type { Collection } from '../../storage/collection/collection';

/**
 * A clock that stands still while anything real is going on, and then jumps to the next sleeper:
 * minutes of waiting take no time, and what really happens costs no simulated time.
 */
export function virtualTime(start: Date) {
  let now = start.getTime();
  let busy = 0;
  const sleepers: { at: number; wake: () => void }[] = [];

  /** Settles when nothing real is going on any more. */
  async function quiet(): Promise<void> {
    for (let calm = 0; calm < 3; calm += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (busy > 0) calm = -1;
    }
  }

  async function really<Result>(work: () => Promise<Result>): Promise<Result> {
    busy += 1;
    try {
      return await work();
    } finally {
      busy -= 1;
    }
  }

  return {
    clock: () => new Date(now),
    sleep: (ms: number) =>
      new Promise<void>((resolve) => {
        sleepers.push({ at: now + ms, wake: resolve });
      }),
    /** The store, whose work takes no simulated time. */
    timeless: (collection: Collection): Collection => ({
      get: (...args) => really(() => collection.get(...args)),
      getAll: (...args) => really(() => collection.getAll(...args)),
      create: (...args) => really(() => collection.create(...args)),
      replace: (...args) => really(() => collection.replace(...args)),
      remove: (...args) => really(() => collection.remove(...args)),
      list: (...args) => really(() => collection.list(...args)),
      count: (...args) => really(() => collection.count(...args)),
      stamp: (...args) => really(() => collection.stamp(...args)),
      scan: (...args) => really(() => collection.scan(...args)),
      batch: (...args) => really(() => collection.batch(...args)),
      ping: () => collection.ping(),
      close: () => collection.close(),
    }),
    /** Lets time pass until the work is done. */
    async until(work: Promise<unknown>): Promise<void> {
      let isDone = false;
      const done = work.finally(() => {
        isDone = true;
      });
      while (!isDone) {
        await quiet();
        if (isDone) break;
        const next = Math.min(...sleepers.map(({ at }) => at));
        if (!Number.isFinite(next)) continue;
        now = Math.max(now, next);
        const awake = sleepers.filter(({ at }) => at <= now);
        for (const sleeper of awake) {
          sleepers.splice(sleepers.indexOf(sleeper), 1);
          sleeper.wake();
        }
      }
      await done;
    },
  };
}
