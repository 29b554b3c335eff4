import { setTimeout as wait } from 'node:timers/promises';
import type { Collection } from '../../storage/collection/collection';

/** Shares of the calls: refused, carried out and then not told of, slow, and longer than an invoke waits. */
const REFUSED = 0.01;
const UNTOLD = 0.005;
const SLOW = 0.03;
const HANGING = 0.002;
const LONGEST_SLOW_MS = 400;
const HANGING_MS = 6_000;

/** A store as on a failing disk. What fails may have been written all the same. */
export function faultyCollection(whole: Collection, random: () => number): Collection {
  const faulty =
    <Args extends unknown[], Outcome>(call: (...args: Args) => Promise<Outcome>) =>
    async (...args: Args): Promise<Outcome> => {
      if (random() < REFUSED) throw new Error('disk I/O error');
      if (random() < SLOW) await wait(random() * LONGEST_SLOW_MS);
      if (random() < HANGING) await wait(HANGING_MS);
      const outcome = await call(...args);
      if (random() < UNTOLD) throw new Error('disk I/O error');
      return outcome;
    };
  return {
    ...whole,
    get: faulty(whole.get),
    getAll: faulty(whole.getAll),
    create: faulty(whole.create),
    replace: faulty(whole.replace),
    remove: faulty(whole.remove),
    list: faulty(whole.list),
    count: faulty(whole.count),
    stamp: faulty(whole.stamp),
    batch: faulty(whole.batch),
  };
}
