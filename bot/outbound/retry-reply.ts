import { setTimeout as wait } from 'node:timers/promises';
import type { SendOutcome } from '../../domain/deliveries/send-outcome';

/** How long a reply may wait for a throttled conversation; a turn has 15 s in all. */
const PATIENCE_MS = [300, 1_000, 2_500];

/** Conversations that answered a moment ago are known again within a second. */
const GONE_MS = 500;

const LONGEST_WAIT_MS = 4_000;

/**
 * Sends again while Teams says "not now", and once more when it does not know the conversation: of
 * one that has just spoken that passes. Every other outcome is final. Told to wait longer than a
 * turn has, it gives up: trying earlier than told only prolongs the throttling.
 */
export async function withPatience(
  send: () => Promise<SendOutcome>,
  waitMs: (ms: number) => Promise<unknown> = wait,
): Promise<SendOutcome> {
  let outcome = await send();
  if (outcome.kind === 'gone') {
    await waitMs(GONE_MS);
    outcome = await send();
  }
  for (const ms of PATIENCE_MS) {
    if (outcome.kind !== 'throttled') return outcome;
    const due = Math.max(ms, outcome.retryAfterMs ?? 0);
    if (due > LONGEST_WAIT_MS) return outcome;
    await waitMs(due);
    outcome = await send();
  }
  return outcome;
}
