import type { ListedEmployer } from '../../../domain/employers/employer-import';
import { createStore, type Store } from '../../../storage/store';
import { type OpenStore, STORES } from '../../support/stores';

const press = { actorId: 'anna', at: new Date('2026-11-23T09:00:00.000Z') };
const TOKEN = '5d1c7f0e-6f0a-4d7e-9a3b-0c2f4e1a7b90';
const OTHER = '0d1c7f0e-6f0a-4d7e-9a3b-0c2f4e1a7b91';
const rows: readonly ListedEmployer[] = Array.from({ length: 200 }, (_, at) => ({
  row: at + 2,
  name: `Myllärit ${at + 1}`,
}));

describe.each(STORES)('a list of employers on $name', ({ open }) => {
  let opened: OpenStore;
  let store: Store;
  let refusesAfter = Number.POSITIVE_INFINITY;
  beforeAll(async () => {
    opened = await open();
    const { collection } = opened;
    store = createStore({
      ...collection,
      async batch(partition, writes) {
        refusesAfter -= 1;
        if (refusesAfter < 0) throw new Error('the store has gone');
        return collection.batch(partition, writes);
      },
    });
  });
  afterAll(() => opened.dispose());

  const add = (token = TOKEN) =>
    store.employers.addListed('pori', rows, { ...press, token }, (batch, register) => {
      const known = new Set(register.map(({ name }) => name));
      return batch.filter(({ name }) => !known.has(name));
    });

  it('that is cut off half-way goes on where it was, and tells all that it added', async () => {
    refusesAfter = 1;
    await expect(add()).rejects.toThrow('the store has gone');
    expect(await store.employers.register('pori')).toHaveLength(90);
    refusesAfter = Number.POSITIVE_INFINITY;
    const [first, second] = await Promise.all([add(), add()]);
    expect(first).toHaveLength(200);
    expect(new Set(second)).toEqual(new Set(first));
    expect(await store.employers.register('pori')).toHaveLength(200);
    expect(await add(OTHER)).toEqual([]);
  });

  it('leaves one audit entry a batch, with no name in it', async () => {
    const { items } = await store.audit.entries('team:pori');
    expect(items.map(({ action, objectId }) => [action, objectId])).toEqual(
      Array.from({ length: 3 }, () => ['employer.import', TOKEN]),
    );
  });

  it('is taken back once, also when that is cut off', async () => {
    const added = await add();
    refusesAfter = 2;
    const back = () => store.employers.takeBack('pori', added, { ...press, token: TOKEN });
    await expect(back()).rejects.toThrow('the store has gone');
    refusesAfter = Number.POSITIVE_INFINITY;
    expect(await Promise.all([back(), back()])).toEqual([{ kept: 0 }, { kept: 0 }]);
    expect(await store.employers.register('pori')).toEqual([]);
  });

  it('can be brought in again', async () => {
    expect(await add(OTHER)).toHaveLength(200);
    expect(await store.employers.register('pori')).toHaveLength(200);
  });
});
