import { LRUCache } from 'lru-cache';

/** Calls a second to one tenant before Teams may block the bot (teams.md F). */
export const CALLS_A_SECOND = 50;

/** Calls to one conversation within so many milliseconds (teams.md F). */
const WITHIN = [
  { calls: 7, ms: 1_000 },
  { calls: 8, ms: 2_000 },
  { calls: 60, ms: 30_000 },
] as const;
const REMEMBERED = 60;

/** A call that has to wait longer for its conversation goes back, and holds up no other. */
const SHORT_WAIT_MS = 250;

type PacedTurn =
  /** The call has taken its slot: it goes out after so many milliseconds. */
  | { readonly kind: 'soon'; readonly waitMs: number }
  /** Its conversation is busy until then; it asks again at that instant. */
  | { readonly kind: 'later'; readonly at: number };

/** Says when the next call may go out, so that Teams need not refuse it. */
export interface Pacer {
  /** The turn of one more call to the conversation. */
  turn(conversation: string, now: number): PacedTurn;
  /** The conversation asked for a pause up to an instant (`Retry-After`). */
  pause(conversation: string, until: number): void;
  /** The end of its pause; nothing when there is none. */
  pausedUntil(conversation: string, now: number): number | undefined;
}

/** Of one process: several that share a tenant share the tenant's calls a second too. */
export function createPacer(callsASecond = CALLS_A_SECOND): Pacer {
  const gap = 1_000 / callsASecond;
  const taken = new LRUCache<string, readonly number[]>({ max: 10_000 });
  /** What those were told that asked too early, so that they don't all come at once. */
  const told = new LRUCache<string, readonly number[]>({ max: 10_000 });
  const pauses = new LRUCache<string, number>({ max: 10_000 });
  let next = 0;

  return {
    turn(conversation, now) {
      const former = taken.get(conversation) ?? [];
      const free = freeAfter(former, now);
      if (free > now + SHORT_WAIT_MS) {
        const ahead = (told.get(conversation) ?? []).filter((at) => at > now);
        const at = freeAfter([...former, ...ahead], now);
        told.set(conversation, lastOf(ahead, at));
        return { kind: 'later', at };
      }
      const at = Math.max(free, next);
      next = Math.max(now, next) + gap;
      taken.set(conversation, lastOf(former, at));
      return { kind: 'soon', waitMs: at - now };
    },
    pause(conversation, until) {
      pauses.set(conversation, until);
    },
    pausedUntil(conversation, now) {
      const until = pauses.get(conversation);
      return until !== undefined && until > now ? until : undefined;
    },
  };
}

/** When one more call fits in after those, which are in the order of time. */
function freeAfter(calls: readonly number[], now: number): number {
  return WITHIN.reduce((free, { calls: most, ms }) => {
    const first = calls[calls.length - most];
    return first === undefined ? free : Math.max(free, first + ms);
  }, now);
}

function lastOf(calls: readonly number[], at: number): readonly number[] {
  return [...calls.slice(1 - REMEMBERED), at];
}
