import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildBot, isBuilt } from '../../scripts/build/build-bot';
import { bundle } from '../support/bundle';
import { type FuzzReport, runFuzz } from './fuzz';
import { type ChaosReport, runChaos } from './run';

/**
 * `npm run chaos`: a hundred people in all dialogs for two minutes on each store, while stores, Teams
 * and processes fail. Fails when something told of is lost or doubled.
 */
const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    /** One of the two alone, or `none` for the hostile activities alone. */
    store: { type: 'string' },
    /** A person's longest pause, seconds. */
    pause: { type: 'string', default: '12' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});

const HOSTILE = 20_000;

function print(title: string, { counts, wrong }: ChaosReport | FuzzReport): void {
  console.log(`\n${title}`);
  for (const [name, count] of Object.entries(counts)) console.log(`  ${name}: ${count}`);
  for (const fault of wrong.slice(0, 50)) console.log(`  WRONG ${fault}`);
  if (wrong.length > 0) process.exitCode = 1;
}

async function main(): Promise<void> {
  if (!isBuilt()) await buildBot();
  if (flags.store === undefined || flags.store === 'none')
    print('hostile activities', await runFuzz(HOSTILE, Number(flags.seed)));
  const dist = join(__dirname, '../../dist');
  const program = await bundle(join(__dirname, 'chaos-child.ts'));
  for (const store of ['sqlite', 'cosmos'] as const) {
    if (flags.store !== undefined && flags.store !== store) continue;
    const report = await runChaos({
      store,
      seconds: Number(flags.seconds),
      teams: 9,
      peopleEach: 11,
      longestPauseMs: Number(flags.pause) * 1_000,
      seed: Number(flags.seed),
      program,
      dist,
      onProgress: (what) =>
        console.log(`${(performance.now() / 1_000).toFixed(0)} s, ${store}: ${what}`),
    });
    print(store, report);
  }
}

void main();
