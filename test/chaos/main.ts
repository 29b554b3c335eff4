import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildBot, isBuilt } from '../../scripts/build/build-bot';
import { runChaos } from './run';

/**
 * `npm run chaos`: a hundred people in all dialogs for two minutes on each store, while stores, Teams
 * and processes fail. Fails when something told of is lost or doubled.
 */
const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    store: { type: 'string' },
    /** A person's longest pause, seconds. */
    pause: { type: 'string', default: '12' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});

async function main(): Promise<void> {
  if (!isBuilt()) await buildBot();
  const dist = join(__dirname, '../../dist');
  for (const store of ['sqlite', 'cosmos'] as const) {
    if (flags.store !== undefined && flags.store !== store) continue;
    const { counts, wrong } = await runChaos({
      store,
      seconds: Number(flags.seconds),
      teams: 9,
      peopleEach: 11,
      longestPauseMs: Number(flags.pause) * 1_000,
      seed: Number(flags.seed),
      dist,
      onProgress: (what) =>
        console.log(`${(performance.now() / 1_000).toFixed(0)} s, ${store}: ${what}`),
    });
    console.log(`\n${store}`);
    for (const [name, count] of Object.entries(counts)) console.log(`  ${name}: ${count}`);
    for (const fault of wrong.slice(0, 50)) console.log(`  WRONG ${fault}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
}

void main();
