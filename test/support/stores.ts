import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Collection } from '../../storage/collection/collection';
import { openCosmosCollection } from '../../storage/collection/cosmos/collection';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import { startCosmosServer } from './cosmos-server';

export interface OpenStore {
  readonly collection: Collection;
  /** Another collection on the same documents, as after a restart; closed by `dispose` too. */
  reopen(): Promise<Collection>;
  dispose(): Promise<void>;
}

/** For `describe.each(STORES)`: every backend, empty at first. */
export const STORES: readonly { readonly name: string; open(): Promise<OpenStore> }[] = [
  { name: 'sqlite', open: openSqlite },
  { name: 'cosmos', open: openCosmos },
];

/** A backend by its name, for tests of what does not depend on it. */
export async function openStore(name: 'sqlite' | 'cosmos'): Promise<OpenStore> {
  return name === 'sqlite' ? openSqlite() : openCosmos();
}

async function openSqlite(): Promise<OpenStore> {
  const folder = await mkdtemp(join(tmpdir(), 'kolme-kuppia-'));
  const path = join(folder, 'store.db');
  return opened(
    async () => openSqliteCollection(path),
    () => rm(folder, { recursive: true, force: true }),
  );
}

async function openCosmos(): Promise<OpenStore> {
  const { endpoint, key, agent, stop } = await startCosmosServer();
  return opened(() => openCosmosCollection({ endpoint, key, agent }), stop);
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
      for (const one of collections) {
        await one.close();
      }
      await cleanUp();
    },
  };
}
