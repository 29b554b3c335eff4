import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCollection, readStoreAddress } from '../../../storage/collection/open-collection';

describe('the address of a store', () => {
  it.each([
    ['sqlite:./data/kolme-kuppia.db', { kind: 'sqlite', path: './data/kolme-kuppia.db' }],
    ['sqlite:C:\\data\\store.db', { kind: 'sqlite', path: 'C:\\data\\store.db' }],
    [
      'cosmos:https://a.documents.azure.com:443/',
      { kind: 'cosmos', endpoint: 'https://a.documents.azure.com:443/', key: 'secret' },
    ],
  ])('is read from %s', (text, address) => {
    expect(readStoreAddress(text, 'secret')).toEqual(address);
  });

  it('of Cosmos needs no key', () => {
    expect(readStoreAddress('cosmos:https://a.documents.azure.com')).toEqual({
      kind: 'cosmos',
      endpoint: 'https://a.documents.azure.com',
      key: undefined,
    });
  });

  it.each([
    '',
    'sqlite:',
    'data/store.db',
    'mysql:store',
    'cosmos:',
    'cosmos:a.documents.azure.com',
    'cosmos:http://a.documents.azure.com',
  ])('is refused with a reason: "%s"', (text) => {
    expect(readStoreAddress(text)).toEqual({
      kind: 'invalid',
      reason: expect.stringMatching(/^(is neither|needs) /),
    });
  });

  it('opens its store', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kolme-kuppia-'));
    const address = { kind: 'sqlite', path: join(folder, 'data', 'store.db') } as const;
    const collection = await openCollection(address);
    await expect(collection.ping()).resolves.toBeUndefined();
    await collection.close();
    await rm(folder, { recursive: true });
  });
});
