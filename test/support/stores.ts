import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collection } from '../../storage/collection/collection';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import type { CosmosServer } from './cosmos-server';
import { storeFolder } from './store-folder';

export interface OpenStore {
  readonly collection: Collection;
  /** Another collection on the same documents, as after a restart; closed by `dispose` too. */
  reopen(): Promise<Collection>;
  dispose(): Promise<void>;
}

/** For `describe.each(STORES)`: every backend, empty at first. */
export const STORES: readonly { readonly name: string; open(): Promise<OpenStore> }[] = [
  { name: 'sqlite', open: openStore },
  { name: 'cosmos', open: openCosmosStore },
];

/** The embedded backend, for tests of what does not depend on it. */
export async function openStore(): Promise<OpenStore> {
  const folder = await storeFolder();
  const path = join(folder, 'store.db');
  return opened(
    () => openSqliteCollection(path),
    () => rm(folder, { recursive: true, force: true }),
  );
}

/** One server for all files of a worker, as long as it lives: each store is a database of its own. */
let cosmosServer: Promise<CosmosServer> | undefined;
let cosmosDatabases = 0;

export async function openCosmosStore(): Promise<OpenStore> {
  // Loaded here: most tests use the embedded store alone, and these take a second to load.
  const { openCosmosCollection } = await import('../../storage/collection/cosmos/collection');
  cosmosServer ??= startUnheld();
  const { endpoint, key, agent } = await cosmosServer;
  cosmosDatabases += 1;
  const database = `store-${cosmosDatabases}`;
  return opened(
    () => openCosmosCollection({ endpoint, key, agent, database }),
    async () => undefined,
  );
}

async function startUnheld(): Promise<CosmosServer> {
  const { startCosmosServer } = await import('./cosmos-server');
  const server = await startCosmosServer();
  server.unref();
  return server;
}

async function opened(
  open: () => Promise<Collection>,
  cleanUp: () => Promise<void>,
): Promise<OpenStore> {
  const collections = [await open()];
  const [collection] = collections as [Collection];
  return {
    collection,
    async reopen() {
      const again = await open();
      collections.push(again);
      return again;
    },
    async dispose() {
      for (const opened of collections) {
        await opened.close();
      }
      await cleanUp();
    },
  };
}
