import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCosmosCollection } from '../../storage/collection/cosmos/collection';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import { createStore } from '../../storage/store';
import { type Middleman, startCosmosServer } from '../support/cosmos-server';
import type { StorePlace } from './child-orders';

/** An empty store that several processes can open, and this one's own view of it. */
export async function openPlace(kind: 'sqlite' | 'cosmos', middleman: Middleman) {
  if (kind === 'sqlite') {
    const folder = await mkdtemp(join(tmpdir(), 'kolme-kuppia-'));
    const address: StorePlace = { kind, path: join(folder, 'store.db') };
    const collection = await openSqliteCollection(address.path);
    const store = createStore(collection);
    return {
      address,
      store,
      async dispose() {
        await collection.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  }
  const server = await startCosmosServer(middleman);
  const { endpoint, key, certificate, agent } = server;
  const address: StorePlace = { kind, endpoint, key, certificate };
  const collection = await openCosmosCollection({ endpoint, key, agent });
  return {
    address,
    store: createStore(collection),
    async dispose() {
      await collection.close();
      await server.stop();
    },
  };
}
