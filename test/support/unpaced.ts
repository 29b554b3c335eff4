import type { Pacer } from '../../bot/outbound/pacer';

/** For tests whose clock stands still: no call ever waits for its turn. */
export const unpaced: Pacer = {
  turn: () => 0,
  pause: () => undefined,
  pausedUntil: () => undefined,
};
