import { LRUCache } from 'lru-cache';

/** So many turns of one person go on at once; a hand is hardly quicker. */
const AT_ONCE = 4;
/** So many more wait; who sends still more is told so, once in a while. */
const MOST_WAITING = 40;
const TOLD_AGAIN_MS = 10_000;

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

export function createTurnLimits(clock: () => number = () => performance.now()): TurnLimits {
  const people = new Map<string, Person>();
  const told = new LRUCache<string, number>({ max: 1_000 });

  function personOf(id: string): Person {
    const known = people.get(id);
    if (known) return known;
    const fresh = { running: 0, waiting: [] };
    people.set(id, fresh);
    return fresh;
  }

  return {
    async run(id, turn) {
      const person = personOf(id);
      if (person.running < AT_ONCE) person.running += 1;
      else if (person.waiting.length >= MOST_WAITING) throw new TooManyTurns();
      // Whoever ends hands its place on.
      else await new Promise<void>((resolve) => person.waiting.push(resolve));
      try {
        return await turn();
      } finally {
        const next = person.waiting.shift();
        if (next) next();
        else if (person.running > 1) person.running -= 1;
        else people.delete(id);
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
