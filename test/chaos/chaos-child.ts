import { writeSync } from 'node:fs';
import { Agent } from 'node:https';
import { join } from 'node:path';
import { startApp } from '../../bot/app';
import { readConfig } from '../../bot/config';
import { createLogger } from '../../bot/runtime/logger';
import { openBuiltKnowledge } from '../../storage/answers/built-knowledge';
import type { Collection } from '../../storage/collection/collection';
import { openCosmosCollection } from '../../storage/collection/cosmos/collection';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import { randomFrom } from '../support/random';
import type { ChildOrders, StorePlace } from './child-orders';
import { faultyCollection } from './faulty-collection';
import { watchStalls } from './stalls';

/** The whole bot in a process of its own, until it is killed; prints where it
 * listens, and a second line when what has fallen due is in the outbox; then each
 * stretch in which the machine let it wait. Argument: its orders as JSON. */
async function main({ store, clockAheadMs, coordinator, seed, isFaulty, dist }: ChildOrders) {
  const read = readConfig({ PORT: '0', COORDINATORS: coordinator });
  if (read.kind === 'invalid') throw new Error(read.faults.join('; '));
  const collection = await open(store);
  const isBroken = isFaulty && store.kind === 'sqlite';
  const app = await startApp({
    config: read.config,
    // On Cosmos the wire itself has faults.
    collection: isBroken ? faultyCollection(collection, randomFrom(seed)) : collection,
    knowledge: openBuiltKnowledge(join(dist, 'knowledge.bin')),
    log: createLogger(process.env.TEST_LOG ?? 'silent'),
    clock: () => new Date(Date.now() + clockAheadMs),
  });
  writeSync(1, `${app.url}\n`);
  await app.digestPlanner.sweep().catch(() => undefined);
  writeSync(1, 'looked\n');
  watchStalls((stall) => writeSync(1, `${JSON.stringify(stall)}\n`), { withOwnWork: false });
}

async function open(store: StorePlace): Promise<Collection> {
  if (store.kind === 'sqlite') return openSqliteCollection(store.path);
  const { endpoint, key, certificate } = store;
  const agent = new Agent({ ca: certificate, keepAlive: true, maxSockets: 64 });
  return openCosmosCollection({ endpoint, key, agent });
}

void main(JSON.parse(process.argv[2] ?? ''));
