import { setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';

/** So many turns of one person go on at once; a hand is hardly quicker. */
const AT_ONCE = 4;
/** So many more wait; who sends still more is told so, once in a while. */
const MOST_WAITING = 40;
const TOLD_AGAIN_MS = 10_000;
/**
 * Whoever sends more than goes on at once has one turn after the other, with a pause after each of
 * so many times what it took: a quarter of the processor at most, however much is sent.
 */
const PAUSES = 3;
const LONGEST_PAUSE_MS = 400;

interface Person {
  running: number;
  readonly waiting: (() => void)[];
}

export class TooManyTurns extends Error {}

/** One person's turns wait for each other, and nobody else does. */
export interface TurnLimits {
  /** Rejects with `TooManyTurns` when too many wait already. */
  run<Result>(personId: string, turn: () => Promise<Result>): Promise<Result>;
  /** Whether the person is to be told that it was too much: not at every message. */
  mayTell(personId: string): boolean;
}

export function createTurnLimits(
  clock: () => number = () => performance.now(),
  sleep: (ms: number) => Promise<unknown> = wait,
): TurnLimits {
  const people = new Map<string, Person>();
  const told = new LRUCache<string, number>({ max: 1_000 });

  function personOf(id: string): Person {
    const known = people.get(id);
    if (known) return known;
    const fresh = { running: 0, waiting: [] };
    people.set(id, fresh);
    return fresh;
  }

  function end(id: string, person: Person, tookMs: number): void {
    if (person.running > 1) person.running -= 1;
    else if (person.waiting.length > 0)
      void sleep(Math.min(tookMs * PAUSES, LONGEST_PAUSE_MS)).then(() =>
        person.waiting.shift()?.(),
      );
    else people.delete(id);
  }

  return {
    async run(id, turn) {
      const person = personOf(id);
      const isFree = person.running < AT_ONCE && person.waiting.length === 0;
      if (isFree) person.running += 1;
      else if (person.waiting.length >= MOST_WAITING) throw new TooManyTurns();
      // Whoever ends last hands its place on.
      else await new Promise<void>((resolve) => person.waiting.push(resolve));
      const begunAt = clock();
      try {
        return await turn();
      } finally {
        end(id, person, clock() - begunAt);
      }
    },
    mayTell(id) {
      const now = clock();
      const last = told.get(id);
      if (last !== undefined && now - last < TOLD_AGAIN_MS) return false;
      told.set(id, now);
      return true;
    },
  };
}
