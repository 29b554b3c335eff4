import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { version } from '../../package.json';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import { startBotUnderTest } from '../support/bot-under-test';
import { live } from './live';

/**
 * `npx tsx test/update/keep-store.ts`, once for each version that is given out: a small store as this
 * build writes it, for all later ones to read. A store that is kept is never made again.
 */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kept-store-'));
  const path = join(folder, 'bot.db');
  const collection = await openSqliteCollection(path);
  const bot = await startBotUnderTest({ collection, isDemo: true });
  await live(bot);
  await bot.stop();
  const { items } = await collection.scan({ limit: 10_000 });
  await collection.close();
  const database = new Database(path);
  database.exec(`VACUUM INTO '${join(__dirname, `store-${version}.db`)}'`);
  database.close();
  await rm(folder, { recursive: true });
  const kinds = [...new Set(items.map(({ type }) => type))].sort();
  process.stdout.write(`${items.length} records of ${kinds.length} kinds: ${kinds.join(', ')}\n`);
}

main().catch((fault) => {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
});
