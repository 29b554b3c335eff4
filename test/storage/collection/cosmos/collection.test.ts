import { CosmosClient } from '@azure/cosmos';
import type { Document } from '../../../../storage/collection/collection';
import { openCosmosCollection } from '../../../../storage/collection/cosmos/collection';
import { type CosmosServer, startCosmosServer } from '../../../support/cosmos-server';

const document: Document = {
  id: 'a',
  partition: 'team-1',
  type: 'meeting',
  at: '2026-11-21',
  v: 1,
  keys: [],
  body: {},
};

describe('the store in Cosmos', () => {
  let server: CosmosServer;

  beforeEach(async () => {
    server = await startCosmosServer();
  });
  afterEach(() => server.stop());

  it('makes a container that indexes what is searched, and no bodies', async () => {
    const collection = await openCosmosCollection({ ...server, database: 'd', container: 'c' });
    const client = new CosmosClient(server);
    const { resource } = await client.database('d').container('c').read();
    client.dispose();
    await collection.close();

    expect(resource?.partitionKey?.paths).toEqual(['/partition']);
    expect(resource?.indexingPolicy).toMatchObject({
      excludedPaths: [{ path: '/*' }],
      includedPaths: ['partition', 'type', 'at', 'id', 'keys/[]'].map((name) => ({
        path: `/${name}/?`,
      })),
    });
  });

  it('rejects everything while the server does not answer', async () => {
    const collection = await openCosmosCollection(server);
    await server.stop();

    const { partition, id } = document;
    const outcomes = await Promise.allSettled([
      collection.ping(),
      collection.get(partition, id),
      collection.create(document),
      collection.replace(document, 'etag'),
      collection.remove(partition, id, 'etag'),
      collection.batch(partition, [{ op: 'create', document }]),
      collection.list({ partition, type: 'meeting' }),
      collection.count({ partition, type: 'meeting' }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(Array(8).fill('rejected'));
    await collection.close();
    server = await startCosmosServer();
  });
});
