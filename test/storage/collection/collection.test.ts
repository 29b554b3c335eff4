import { randomUUID } from 'node:crypto';
import type {
  Collection,
  Document,
  Listing,
  StoredDocument,
} from '../../../storage/collection/collection';
import { type OpenStore, STORES } from '../../support/stores';

function meeting(change: Partial<Document> = {}): Document {
  return {
    id: randomUUID(),
    partition: 'team-1',
    type: 'meeting',
    at: '2026-11-21',
    v: 1,
    keys: [],
    body: { employer: 'Leipomo Rinne' },
    ...change,
  };
}

async function stored(collection: Collection, partition: string, id: string) {
  const document = await collection.get(partition, id);
  if (!document) {
    throw new Error(`There is no ${id}`);
  }
  return document;
}

async function createAll(collection: Collection, documents: readonly Document[]): Promise<void> {
  await Promise.all(documents.map((document) => collection.create(document)));
}

/** Follows the continuations to the end; one list of ids a page. */
async function pages(
  collection: Collection,
  options: Parameters<Collection['list']>[0],
): Promise<string[][]> {
  const found: string[][] = [];
  let continuation: string | undefined;
  do {
    const page = await collection.list({ ...options, continuation });
    found.push(page.items.map(({ id }) => id));
    continuation = page.continuation;
  } while (continuation !== undefined);
  return found;
}

describe.each(STORES)('a collection on $name', ({ open }) => {
  let store: OpenStore;
  let collection: Collection;
  let partition: string;

  beforeAll(async () => {
    store = await open();
    collection = store.collection;
  });
  afterAll(() => store.dispose());
  // Every test has a partition of its own: none sees the documents of another.
  beforeEach(() => {
    partition = `team-${randomUUID()}`;
  });

  const ids = (items: readonly StoredDocument[]) => items.map(({ id }) => id);
  const meetings = (change: Partial<Listing> = {}): Listing => ({
    partition,
    type: 'meeting',
    ...change,
  });

  it('answers a ping', async () => {
    await expect(collection.ping()).resolves.toBeUndefined();
  });

  it('has nothing under an id that was never written', async () => {
    expect(await collection.get(partition, 'nobody')).toBeUndefined();
  });

  it('gives all that there are of many ids, of its partition alone', async () => {
    const [one, other, unasked] = [
      meeting({ partition, id: `${partition}-1` }),
      meeting({ partition, id: `${partition}-2` }),
      meeting({ partition, id: `${partition}-3` }),
    ];
    const elsewhere = meeting({ partition: `${partition}-other`, id: `${partition}-4` });
    await createAll(collection, [one, other, unasked, elsewhere]);
    const asked = [one.id, "nobody's", other.id, elsewhere.id, one.id];

    const found = await collection.getAll(partition, asked);

    expect(ids(found).sort()).toEqual([one.id, other.id]);
    expect(found).toContainEqual({ ...other, etag: expect.any(String) });
    expect(await collection.getAll(partition, [])).toEqual([]);
  });

  it('gives hundreds of documents by their ids', async () => {
    const many = Array.from({ length: 450 }, (_, index) =>
      meeting({ partition, id: `${partition}-${index}` }),
    );
    await createAll(collection, many);

    const found = await collection.getAll(
      partition,
      many.map(({ id }) => id),
    );

    expect(new Set(ids(found)).size).toBe(450);
  });

  it('creates a document and gives it back as it was', async () => {
    const document = meeting({ partition, keys: ['coach:1', 'employer:2'], v: 3 });
    const outcome = await collection.create(document);

    expect(outcome).toEqual({ kind: 'created', etag: expect.any(String) });
    expect(await collection.get(partition, document.id)).toEqual({
      ...document,
      etag: outcome.kind === 'created' && outcome.etag,
    });
  });

  it('refuses to create an id twice and keeps the first', async () => {
    const document = meeting({ partition });
    await collection.create(document);

    expect(await collection.create({ ...document, body: 'other' })).toEqual({ kind: 'exists' });
    expect((await stored(collection, partition, document.id)).body).toEqual(document.body);
  });

  it('replaces with the present etag and refuses a former one', async () => {
    const document = meeting({ partition });
    await collection.create(document);
    const { etag } = await stored(collection, partition, document.id);

    const outcome = await collection.replace({ ...document, at: '2026-11-22', body: 2 }, etag);
    const after = await stored(collection, partition, document.id);
    expect(outcome).toEqual({ kind: 'replaced', etag: after.etag });
    expect(after).toMatchObject({ at: '2026-11-22', body: 2 });
    expect(after.etag).not.toBe(etag);

    expect(await collection.replace({ ...document, body: 3 }, etag)).toEqual({ kind: 'changed' });
    expect(await stored(collection, partition, document.id)).toEqual(after);
  });

  it('refuses to replace a document that is gone', async () => {
    const document = meeting({ partition });
    expect(await collection.replace(document, '"etag"')).toEqual({ kind: 'changed' });
  });

  it('removes with the present etag alone', async () => {
    const document = meeting({ partition, keys: ['coach:1'] });
    await collection.create(document);
    const { etag } = await stored(collection, partition, document.id);

    expect(await collection.remove(partition, document.id, 'another')).toEqual({ kind: 'changed' });
    expect(await collection.remove(partition, document.id, etag)).toEqual({ kind: 'removed' });
    expect(await collection.remove(partition, document.id, etag)).toEqual({ kind: 'changed' });
    expect(await collection.get(partition, document.id)).toBeUndefined();
    expect(await collection.count(meetings({ key: 'coach:1' }))).toBe(0);
  });

  it('gives a document made again another etag', async () => {
    const document = meeting({ partition });
    await collection.create(document);
    const { etag } = await stored(collection, partition, document.id);
    await collection.remove(partition, document.id, etag);
    await collection.create(document);

    expect(await collection.replace(document, etag)).toEqual({ kind: 'changed' });
  });

  it('lists a type newest first, or oldest first, by time and then by id', async () => {
    await createAll(collection, [
      meeting({ partition, id: 'b', at: '2026-11-20' }),
      meeting({ partition, id: 'a', at: '2026-11-20' }),
      meeting({ partition, id: 'c', at: '2026-11-19' }),
      meeting({ partition, id: 'd', at: '2026-11-21' }),
      meeting({ partition, id: 'x', at: '2026-11-20', type: 'follow-up' }),
    ]);

    expect(ids((await collection.list(meetings())).items)).toEqual(['d', 'b', 'a', 'c']);
    const oldest = await collection.list({ ...meetings(), order: 'oldest' });
    expect(ids(oldest.items)).toEqual(['c', 'a', 'b', 'd']);
    expect(oldest).not.toHaveProperty('continuation');
  });

  it('lists and counts a range of time, both ends with it', async () => {
    const days = ['2026-11-15', '2026-11-16', '2026-11-18', '2026-11-22', '2026-11-23'];
    await createAll(
      collection,
      days.map((at) => meeting({ partition, id: at, at })),
    );
    const week = { from: '2026-11-16', to: '2026-11-22' };

    const found = await collection.list({ ...meetings(week), order: 'oldest' });
    expect(ids(found.items)).toEqual(['2026-11-16', '2026-11-18', '2026-11-22']);
    expect(await collection.count(meetings(week))).toBe(3);
    expect(await collection.count(meetings({ from: '2026-11-18' }))).toBe(3);
    expect(await collection.count(meetings({ to: '2026-11-18' }))).toBe(3);
  });

  it.each(['newest', 'oldest'] as const)(
    'pages over ties without a gap, %s first',
    async (order) => {
      const documents = Array.from({ length: 11 }, (_, n) =>
        meeting({ partition, id: `m${String(n).padStart(2, '0')}`, at: `2026-11-2${n % 2}` }),
      );
      await createAll(collection, documents);
      const range = { from: '2026-11-20', to: '2026-11-21' };
      const whole = await collection.list({ ...meetings(range), order });

      const found = await pages(collection, { ...meetings(range), order, limit: 3 });
      expect(found.map((page) => page.length)).toEqual([3, 3, 3, 2]);
      expect(found.flat()).toEqual(ids(whole.items));
      expect(new Set(found.flat()).size).toBe(documents.length);
    },
  );

  it('gives no continuation when the last page is just full', async () => {
    await createAll(collection, [meeting({ partition }), meeting({ partition })]);
    expect(await pages(collection, { ...meetings(), limit: 2 })).toHaveLength(1);
  });

  it('goes on after the page it gave, whatever is written in between', async () => {
    await createAll(
      collection,
      ['a', 'c', 'e'].map((id) => meeting({ partition, id })),
    );
    const first = await collection.list({ ...meetings(), order: 'oldest', limit: 2 });
    await createAll(
      collection,
      ['b', 'd'].map((id) => meeting({ partition, id })),
    );

    const { continuation } = first;
    const rest = await collection.list({ ...meetings(), order: 'oldest', continuation });
    expect(ids(rest.items)).toEqual(['d', 'e']);
  });

  it.each(['', 'nonsense', 'eyJhIjoxfQ', 'WyIyMDI2LTExLTIwIl0'])(
    'refuses the continuation "%s"',
    async (continuation) => {
      await expect(collection.list({ ...meetings(), continuation })).rejects.toThrow(
        /not one that a listing gave/,
      );
    },
  );

  it('refuses a continuation of another range', async () => {
    await createAll(collection, [meeting({ partition }), meeting({ partition })]);
    const { continuation } = await collection.list({ ...meetings(), limit: 1 });
    await expect(
      collection.list({ ...meetings({ to: '2026-11-01' }), continuation }),
    ).rejects.toThrow(/another listing/);
  });

  it('lists by a key, in the same order, page by page', async () => {
    await createAll(collection, [
      meeting({ partition, id: 'a', at: '2026-11-20', keys: ['coach:1', 'employer:1'] }),
      meeting({ partition, id: 'b', at: '2026-11-20', keys: ['coach:1'] }),
      meeting({ partition, id: 'c', at: '2026-11-21', keys: ['coach:1', 'coach:1'] }),
      meeting({ partition, id: 'd', at: '2026-11-21', keys: ['coach:11'] }),
      meeting({ partition, id: 'e', at: '2026-11-21', keys: ['coach:1'], type: 'follow-up' }),
    ]);

    const byCoach = { ...meetings({ key: 'coach:1' }), limit: 2 };
    expect(await pages(collection, byCoach)).toEqual([['c', 'b'], ['a']]);
    expect(await pages(collection, { ...byCoach, order: 'oldest' })).toEqual([['a', 'b'], ['c']]);
    expect(await pages(collection, meetings({ key: 'coach:1', to: '2026-11-20' }))).toEqual([
      ['b', 'a'],
    ]);
    expect(await pages(collection, meetings({ key: 'employer:1' }))).toEqual([['a']]);
    expect(await collection.count(meetings({ key: 'coach:1' }))).toBe(3);
  });

  it('follows a document whose key, day or type changes', async () => {
    const document = meeting({ partition, keys: ['coach:1', 'open'] });
    await collection.create(document);
    const { etag } = await stored(collection, partition, document.id);
    const moved = { ...document, type: 'follow-up', at: '2026-12-01', keys: ['coach:2', 'open'] };
    await collection.replace(moved, etag);

    expect(await collection.count(meetings({ key: 'coach:1' }))).toBe(0);
    expect(await collection.count(meetings({ key: 'open' }))).toBe(0);
    const [found] = (await collection.list({ partition, type: 'follow-up', key: 'open' })).items;
    expect(found).toMatchObject({ id: document.id, at: '2026-12-01', keys: ['coach:2', 'open'] });
    const byCoach = { partition, type: 'follow-up', key: 'coach:2', from: '2026-12-01' };
    expect(await collection.count(byCoach)).toBe(1);
  });

  it('counts documents, and different days of them', async () => {
    await createAll(
      collection,
      ['2026-11-20', '2026-11-20', '2026-11-21'].map((at) =>
        meeting({ partition, at, keys: at === '2026-11-20' ? ['coach:1'] : ['coach:2'] }),
      ),
    );

    expect(await collection.count(meetings())).toBe(3);
    expect(await collection.count({ ...meetings(), distinct: true })).toBe(2);
    const ofCoach = meetings({ key: 'coach:1' });
    expect(await collection.count(ofCoach)).toBe(2);
    expect(await collection.count({ ...ofCoach, distinct: true })).toBe(1);
    expect(await collection.count({ ...meetings({ to: '2026-11-20' }), distinct: true })).toBe(1);
  });

  it('stamps a listing anew with every write in it, and with no other', async () => {
    const ofCoach = meetings({ key: 'coach:1' });
    const stamps = [await collection.stamp(ofCoach)];
    const noted = async () => stamps.push(await collection.stamp(ofCoach));
    const present = meeting({ partition, keys: ['coach:1'] });
    const { id } = present;
    await collection.create(present);
    await noted();
    const created = await stored(collection, partition, id);
    await collection.replace({ ...present, body: { employer: 'Leipomo Ranta' } }, created.etag);
    await noted();
    const second = meeting({ partition, keys: ['coach:1'] });
    await collection.create(second);
    await noted();
    expect(new Set(stamps).size).toBe(stamps.length);

    await collection.create(meeting({ partition, keys: ['coach:2'] }));
    await collection.create(meeting({ partition, type: 'note', keys: ['coach:1'] }));
    expect(await collection.stamp(ofCoach)).toBe(stamps.at(-1));
    const { etag } = await stored(collection, partition, second.id);
    await collection.remove(partition, second.id, etag);
    expect(await collection.stamp(ofCoach)).toBe(stamps.at(-2));
  });

  it('lists and counts nothing where nothing is', async () => {
    expect(await collection.list(meetings())).toEqual({ items: [] });
    expect(await collection.list(meetings({ key: 'coach:1' }))).toEqual({ items: [] });
    expect(await collection.count(meetings())).toBe(0);
    expect(await collection.count({ ...meetings(), distinct: true })).toBe(0);
  });

  it('carries out a whole batch', async () => {
    const [kept, replaced, removed] = [
      meeting({ partition, id: 'kept' }),
      meeting({ partition, id: 'replaced' }),
      meeting({ partition, id: 'removed' }),
    ];
    await createAll(collection, [replaced, removed]);

    const outcome = await collection.batch(partition, [
      { op: 'create', document: kept },
      {
        op: 'replace',
        document: { ...replaced, body: 'new', keys: ['coach:1'] },
        etag: (await stored(collection, partition, 'replaced')).etag,
      },
      {
        op: 'remove',
        id: 'removed',
        etag: (await stored(collection, partition, 'removed')).etag,
      },
    ]);

    expect(outcome).toEqual({ kind: 'done' });
    expect(ids((await collection.list(meetings())).items)).toEqual(['replaced', 'kept']);
    expect(ids((await collection.list(meetings({ key: 'coach:1' }))).items)).toEqual(['replaced']);
  });

  it.each([
    { what: 'a create of an id that exists', reason: 'exists', op: 'create' },
    { what: 'a replace with a former etag', reason: 'changed', op: 'replace' },
    { what: 'a removal with a former etag', reason: 'changed', op: 'remove' },
    { what: 'a removal of nothing', reason: 'changed', op: 'remove-nothing' },
  ] as const)('writes nothing of a batch with $what', async ({ reason, op }) => {
    const present = meeting({ partition, id: 'present' });
    await collection.create(present);
    const refused = {
      create: { op: 'create', document: present },
      replace: { op: 'replace', document: present, etag: 'former' },
      remove: { op: 'remove', id: 'present', etag: 'former' },
      'remove-nothing': { op: 'remove', id: 'nothing', etag: 'former' },
    } as const;

    const outcome = await collection.batch(partition, [
      { op: 'create', document: meeting({ partition, id: 'first', keys: ['coach:1'] }) },
      refused[op],
      { op: 'create', document: meeting({ partition, id: 'last' }) },
    ]);

    expect(outcome).toEqual({ kind: 'refused', index: 1, reason });
    expect(ids((await collection.list(meetings())).items)).toEqual(['present']);
    expect(await collection.count(meetings({ key: 'coach:1' }))).toBe(0);
  });

  it('refuses a batch of too many writes, of two partitions, and takes an empty one', async () => {
    const create = () => ({ op: 'create', document: meeting({ partition }) }) as const;
    const many = Array.from({ length: 101 }, create);
    await expect(collection.batch(partition, many)).rejects.toThrow(/at most 100/);
    await expect(collection.batch('team-other', [create()])).rejects.toThrow(/one partition/);
    expect(await collection.batch(partition, [])).toEqual({ kind: 'done' });
    expect(await collection.batch(partition, many.slice(0, 100))).toEqual({ kind: 'done' });
    expect(await collection.count(meetings())).toBe(100);
  });

  it('lets one of two racing replaces win', async () => {
    const document = meeting({ partition });
    await collection.create(document);
    const { etag } = await stored(collection, partition, document.id);

    const outcomes = await Promise.all(
      ['first', 'second'].map((body) => collection.replace({ ...document, body }, etag)),
    );

    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'replaced']);
    const winner = outcomes[0]?.kind === 'replaced' ? 'first' : 'second';
    expect((await stored(collection, partition, document.id)).body).toBe(winner);
  });

  it('lets one of twenty racing creates win', async () => {
    const id = randomUUID();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, body) => collection.create(meeting({ partition, id, body }))),
    );

    expect(outcomes.filter(({ kind }) => kind === 'created')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'exists')).toHaveLength(19);
    const { body } = await stored(collection, partition, id);
    expect(body).toBe(outcomes.findIndex(({ kind }) => kind === 'created'));
  });

  it('keeps every letter and sign', async () => {
    const text = 'Työllistämispäivä – Åsa ☕\u0000"\'\\\n🙂 e\u0301';
    const document = meeting({
      partition,
      id: 'päivä 19:ö@thread.tacv2',
      keys: [text],
      body: { text },
    });
    await collection.create(document);

    expect(await stored(collection, partition, document.id)).toMatchObject(document);
    expect(ids((await collection.list(meetings({ key: text }))).items)).toEqual([document.id]);
  });

  it('keeps a body of more than 100 kB', async () => {
    const body = { notes: 'ä'.repeat(150_000) };
    const document = meeting({ partition, body });
    await collection.create(document);
    expect((await stored(collection, partition, document.id)).body).toEqual(body);
  });

  it('keeps partitions apart', async () => {
    const other = `${partition}-b`;
    const id = 'same';
    await collection.create(meeting({ partition, id, keys: ['coach:1'], body: 1 }));
    const outcome = await collection.create(meeting({ partition: other, id, body: 2 }));

    expect(outcome.kind).toBe('created');
    expect((await stored(collection, partition, id)).body).toBe(1);
    expect((await stored(collection, other, id)).body).toBe(2);
    expect(await collection.count(meetings({ partition: other }))).toBe(1);
    expect(await collection.count(meetings({ partition: other, key: 'coach:1' }))).toBe(0);
  });

  it.each(['', 'a/b', 'a\\b', 'a?b', 'a#b', 'x'.repeat(256)])('refuses the id "%s"', async (id) => {
    const document = meeting({ partition, id });
    await expect(collection.create(document)).rejects.toThrow(/document id/);
    await expect(collection.batch(partition, [{ op: 'create', document }])).rejects.toThrow(
      /document id/,
    );
  });

  it('gives all documents of all partitions once, page by page', async () => {
    const places = [partition, `${partition}-b`, `${partition}-c`];
    const documents = Array.from({ length: 25 }, (_, number) =>
      meeting({
        partition: places[number % 3] ?? partition,
        type: number % 2 ? 'meeting' : 'note',
      }),
    );
    await createAll(collection, documents);
    const found: StoredDocument[] = [];
    let continuation: string | undefined;
    do {
      const page = await collection.scan({ limit: 10, continuation });
      expect(page.items.length).toBeLessThanOrEqual(10);
      found.push(...page.items);
      continuation = page.continuation;
    } while (continuation !== undefined);
    const own = found.filter((document) => places.includes(document.partition));
    expect(own.map(({ id }) => id).sort()).toEqual(documents.map(({ id }) => id).sort());
    expect(new Set(found.map(({ partition: place, id }) => `${place} ${id}`)).size).toBe(
      found.length,
    );
  });

  it('has everything after it is opened again', async () => {
    const document = meeting({ partition, keys: ['coach:1'] });
    await collection.create(document);
    const again = await store.reopen();
    expect(await stored(again, partition, document.id)).toMatchObject(document);
    expect(await again.count(meetings({ key: 'coach:1' }))).toBe(1);
  });
});
