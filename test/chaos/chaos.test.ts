import { dirname, join } from 'node:path';
import { BUILT_BOT } from '../support/built-bot';
import { bundle } from '../support/bundle';
import { SEED } from '../support/random';
import { runChaos } from './run';

let program: string;

beforeAll(async () => {
  program = await bundle(join(__dirname, 'chaos-child.ts'));
});

/** The short form of `npm run chaos`. */
it.each(['sqlite', 'cosmos'] as const)(
  `loses and doubles nothing on %s while everything fails (SEED=${SEED})`,
  async (store) => {
    const { counts, wrong } = await runChaos({
      store,
      seconds: 6,
      teams: 2,
      peopleEach: 5,
      longestPauseMs: 1_500,
      seed: SEED,
      program,
      dist: dirname(BUILT_BOT),
    });
    process.stdout.write(`chaos on ${store}: ${JSON.stringify(counts)}\n`);
    expect(wrong).toEqual([]);
    expect(counts.told).toBeGreaterThan(0);
    expect(counts.kills).toBeGreaterThan(3);
  },
  180_000,
);
