import { writeSync } from 'node:fs';
import { startApp } from '../../bot/app';
import { readConfig } from '../../bot/config';
import { createLogger } from '../../bot/runtime/logger';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import { realKnowledge } from './real-knowledge';

/** The whole bot in a process of its own, until it is killed; prints where it listens. Argument: the store's path. */
async function main(path: string): Promise<void> {
  const read = readConfig({ PORT: '0' });
  if (read.kind === 'invalid') throw new Error(read.faults.join('; '));
  const app = await startApp({
    config: read.config,
    collection: await openSqliteCollection(path),
    // Not read until somebody asks: the child is started again and again.
    knowledge: realKnowledge,
    log: createLogger('silent'),
    clock: () => new Date('2026-11-24T08:00:00Z'),
  });
  writeSync(1, `${app.url}\n`);
}

void main(process.argv[2] ?? '');
