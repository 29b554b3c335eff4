import type { Pacer } from '../../bot/outbound/pacer';

/** For tests whose clock stands still: no call ever waits for its slot. */
export const unpaced: Pacer = {
  turn: () => ({ kind: 'soon', waitMs: 0 }),
  pause: () => undefined,
  pausedUntil: () => undefined,
};
