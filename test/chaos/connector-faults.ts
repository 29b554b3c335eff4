import type { FakeTeams, Fault } from '../support/fake-teams';
import { pick } from '../support/random';

const EVERY_MS = 120;
const FAULTS: readonly Fault[] = [
  { kind: 'throttle', retryAfterSeconds: 1 },
  { kind: 'throttle' },
  { kind: 'status', status: 412 },
  { kind: 'status', status: 502 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 500, accepted: true },
  { kind: 'cutBeforeAcceptance' },
  { kind: 'cutAfterAcceptance' },
];
const HANGING_SHARE = 0.03;

/** Lets one call of the bot after the other meet a fault; returns the way to end it, and their count. */
export function breakConnector({ faults }: FakeTeams, random: () => number) {
  let count = 0;
  const timer = setInterval(() => {
    if (faults.pending > 0) return;
    count += 1;
    faults.next(random() < HANGING_SHARE ? { kind: 'hang' } : pick(random, FAULTS));
  }, EVERY_MS);
  return {
    faults: () => count,
    stop() {
      clearInterval(timer);
      faults.clear();
    },
  };
}
