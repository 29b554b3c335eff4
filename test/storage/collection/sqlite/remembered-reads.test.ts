import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Collection, Document } from '../../../../storage/collection/collection';
import { openSqliteCollection } from '../../../../storage/collection/sqlite/collection';
import { DIRECTORY } from '../../../../storage/kit/partitions';

function document(id: string, body: unknown = {}): Document {
  return { id, partition: DIRECTORY, type: 'team', at: '', v: 1, keys: ['person:1'], body };
}

describe('what the embedded store remembers of who is who', () => {
  let folder: string;
  let path: string;
  let collection: Collection;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kolme-kuppia-'));
    path = join(folder, 'store.db');
    collection = await openSqliteCollection(path);
  });
  afterEach(async () => {
    await collection.close();
    await rm(folder, { recursive: true });
  });

  const bodyOf = async (id: string, from = collection) => (await from.get(DIRECTORY, id))?.body;
  const idsListed = async (from = collection) => {
    const { items } = await from.list({ partition: DIRECTORY, type: 'team', key: 'person:1' });
    return items.map(({ id }) => id).sort();
  };

  it('is what was written last, by whichever kind of write', async () => {
    expect([await bodyOf('a'), await idsListed()]).toEqual([undefined, []]);
    await collection.create(document('a', 'first'));
    expect([await bodyOf('a'), await idsListed()]).toEqual(['first', ['a']]);
    const first = await collection.get(DIRECTORY, 'a');
    await collection.replace(document('a', 'second'), first?.etag ?? '');
    expect(await bodyOf('a')).toBe('second');
    const create = { op: 'create', document: document('b', 'b') } as const;
    await collection.batch(DIRECTORY, [create]);
    expect([await bodyOf('b'), await idsListed()]).toEqual(['b', ['a', 'b']]);
    const second = await collection.get(DIRECTORY, 'a');
    await collection.remove(DIRECTORY, 'a', second?.etag ?? '');
    expect([await bodyOf('a'), await idsListed()]).toEqual([undefined, ['b']]);
  });

  it('is read anew once a write has settled that was under way as it was read', async () => {
    const written = collection.create(document('a', 'first'));
    const meanwhile = [bodyOf('a'), idsListed()];
    await written;
    expect([await bodyOf('a'), await idsListed()]).toEqual(['first', ['a']]);
    await Promise.all(meanwhile);
  });

  it('is given up when another process has written to the file', async () => {
    await collection.create(document('a', 'first'));
    const another = await openSqliteCollection(path);
    expect([await bodyOf('a'), await idsListed()]).toEqual(['first', ['a']]);
    expect([await bodyOf('a', another), await idsListed(another)]).toEqual(['first', ['a']]);
    const first = await another.get(DIRECTORY, 'a');
    await another.replace(document('a', 'second'), first?.etag ?? '');
    await another.create(document('b', 'b'));
    expect([await bodyOf('a'), await idsListed()]).toEqual(['second', ['a', 'b']]);
    await collection.create(document('c', 'c'));
    expect(await idsListed(another)).toEqual(['a', 'b', 'c']);
    await another.close();
  });

  it('cannot be changed by one reader for another', async () => {
    await collection.create(document('a', { people: [{ name: 'Aino' }] }));
    const read = await collection.get(DIRECTORY, 'a');
    const people: unknown = Reflect.get(Object(read?.body), 'people');
    expect([read, read?.body, people, Reflect.get(Object(people), 0)].every(Object.isFrozen)).toBe(
      true,
    );
  });
});
