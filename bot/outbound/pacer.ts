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

/** Says when the next call may go out, so that Teams need not refuse it. */
export interface Pacer {
  /** Takes the next slot for a call to the conversation; ms to wait until then. */
  slot(conversation: string, now: number): number;
  /** The conversation asked for a pause up to an instant (`Retry-After`). */
  pause(conversation: string, until: number): void;
  /** The end of its pause; nothing when there is none. */
  pausedUntil(conversation: string, now: number): number | undefined;
}

/** Of one process: several that share a tenant share the tenant's calls a second too. */
export function createPacer(callsASecond = CALLS_A_SECOND): Pacer {
  const gap = 1_000 / callsASecond;
  const slots = new LRUCache<string, number[]>({ max: 10_000 });
  const pauses = new LRUCache<string, number>({ max: 10_000 });
  let next = 0;

  return {
    slot(conversation, now) {
      const former = slots.get(conversation) ?? [];
      const free = WITHIN.map(({ calls, ms }) => (former.at(-calls) ?? -Infinity) + ms);
      const at = Math.max(now, next, ...free);
      // One that has to wait for its own conversation holds up no other.
      next = Math.max(now, next) + gap;
      slots.set(conversation, [...former.slice(1 - REMEMBERED), at]);
      return at - now;
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
