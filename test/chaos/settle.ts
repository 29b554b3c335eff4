import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from '../../storage/store';
import type { Delivery } from '../support/fake-teams/delivery';
import type { ChildOrders } from './child-orders';
import type { Fleet } from './fleet';
import type { Ledger } from './ledger';
import { INVOKE_LIMIT_MS } from './oracles';

/** A row that was put back, or whose holder died, has its turn after so long. */
const SETTLING_STEP_MS = 20 * 60_000;
const MOST_SETTLING_STEPS = 8;
/** For the rows that one of these steps sends. */
const WAIT_MS = 50;
const MOST_WAITS = 200;
const PATIENCE_MS = 60_000;

/** A slow machine needs longer than a short run takes until anything comes of it. */
export async function somethingTold(ledger: Ledger): Promise<void> {
  const lastAt = performance.now() + PATIENCE_MS;
  while (performance.now() < lastAt && ledger.counts().told === 0) await wait(WAIT_MS);
}

/**
 * Every press has the time in which it must be answered, and is judged by it; a message may wait for
 * a Teams that hangs, which tells nothing more.
 */
export async function answersToInvokes(sent: readonly Delivery[]): Promise<void> {
  const isWaiting = ({ activity, tookMs }: Delivery) =>
    activity.type === 'invoke' && tookMs === undefined;
  const lastAt = performance.now() + INVOKE_LIMIT_MS + WAIT_MS;
  while (performance.now() < lastAt && sent.some(isWaiting)) await wait(WAIT_MS);
}

/** One clean process at a time, each some minutes later, until nothing waits any more. */
export async function settle(
  fleet: Fleet,
  store: Store,
  later: (ms: number) => ChildOrders,
): Promise<void> {
  for (let step = 0; step < MOST_SETTLING_STEPS; step += 1) {
    await fleet.killAll();
    await fleet.start(1, later(SETTLING_STEP_MS));
    await fleet.plannersHaveLooked();
    for (let waited = 0; waited < MOST_WAITS && (await openRows(store)) > 0; waited += 1)
      await wait(WAIT_MS);
    if ((await openRows(store)) === 0 && step > 0) break;
  }
  await fleet.killAll();
}

async function openRows(store: Store): Promise<number> {
  const states = await Promise.all([
    store.outbox.inState('waiting'),
    store.outbox.inState('sending'),
  ]);
  return states.flat().length;
}
