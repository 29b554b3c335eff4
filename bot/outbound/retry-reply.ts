import { setTimeout as wait } from 'node:timers/promises';
import type { SendOutcome } from '../../domain/deliveries/send-outcome';

/** How long a reply may wait for a throttled conversation; a turn has 15 s in all. */
const PATIENCE_MS = [300, 1_000, 2_500];

const LONGEST_WAIT_MS = 4_000;

/**
 * Sends again while Teams says "not now"; every other outcome is final. Told to wait longer than a
 * turn has, it gives up: trying earlier than told only prolongs the throttling.
 */
export async function withPatience(
  send: () => Promise<SendOutcome>,
  waitMs: (ms: number) => Promise<unknown> = wait,
): Promise<SendOutcome> {
  let outcome = await send();
  for (const ms of PATIENCE_MS) {
    if (outcome.kind !== 'throttled') return outcome;
    const due = Math.max(ms, outcome.retryAfterMs ?? 0);
    if (due > LONGEST_WAIT_MS) return outcome;
    await waitMs(due);
    outcome = await send();
  }
  return outcome;
}
