import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { z } from 'zod';
import type { Collection, Document } from '../../../../storage/collection/collection';
import { openSqliteCollection } from '../../../../storage/collection/sqlite/collection';
import { openReader, openWriter } from '../../../../storage/collection/sqlite/database';
import { countQuery, listQuery, stampQuery } from '../../../../storage/collection/sqlite/queries';

function document(id: string, change: Partial<Document> = {}): Document {
  const place = { id, partition: 'team-1', type: 'meeting', at: '2026-11-21' };
  return { ...place, v: 1, keys: ['coach:1'], body: {}, ...change };
}

/** What JSON can't hold: the write fails in the middle, as a fault of the store would. */
const UNWRITABLE = { body: { amount: 1n } };

const detailSchema = z.object({ detail: z.string() });

describe('the embedded store', () => {
  let folder: string;
  let path: string;
  let collection: Collection;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kolme-kuppia-'));
    path = join(folder, 'a', 'b', 'store.db');
    collection = await openSqliteCollection(path);
  });
  afterEach(async () => {
    await collection.close();
    await rm(folder, { recursive: true });
  });

  const count = () => collection.count({ partition: 'team-1', type: 'meeting' });

  it('is whole in its one file once it was closed, and can be put back from a copy of it', async () => {
    for (let n = 0; n < 50; n += 1) await collection.create(document(`d-${n}`));
    await collection.close();
    const copy = join(folder, 'copy.db');
    await copyFile(path, copy);
    const restored = await openSqliteCollection(copy);
    expect(await restored.count({ partition: 'team-1', type: 'meeting' })).toBe(50);
    await restored.close();
  });

  it('waits for another’s lock without holding up anybody, and writes then', async () => {
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    const written = collection.create(document('late'));
    // What else the process does goes on: the lock is let go by it.
    for (let turn = 0; turn < 10; turn += 1) await new Promise((pass) => setTimeout(pass, 10));
    expect(await collection.get('team-1', 'late')).toBeUndefined();
    other.exec('COMMIT');
    expect(await written).toMatchObject({ kind: 'created' });
    other.close();
  });

  it('commits the writes of a group though one is refused and one fails', async () => {
    await collection.create(document('present'));

    const outcomes = await Promise.allSettled([
      collection.create(document('first')),
      collection.create(document('present')),
      collection.create(document('faulty', UNWRITABLE)),
      collection.batch('team-1', [
        { op: 'create', document: document('of-batch') },
        { op: 'remove', id: 'present', etag: 'former' },
      ]),
      collection.create(document('last')),
    ]);

    expect(outcomes).toMatchObject([
      { value: { kind: 'created' } },
      { value: { kind: 'exists' } },
      { status: 'rejected', reason: expect.any(TypeError) },
      { value: { kind: 'refused', index: 1, reason: 'changed' } },
      { value: { kind: 'created' } },
    ]);
    const again = await openSqliteCollection(path);
    const { items } = await again.list({ partition: 'team-1', type: 'meeting', key: 'coach:1' });
    expect(items.map(({ id }) => id)).toEqual(['present', 'last', 'first']);
    await again.close();
  });

  it('leaves the document and its keys as they were when a replace fails half-way', async () => {
    const outcome = await collection.create(document('a'));
    const etag = outcome.kind === 'created' ? outcome.etag : '';

    await expect(collection.replace(document('a', UNWRITABLE), etag)).rejects.toThrow(TypeError);
    expect(await collection.get('team-1', 'a')).toEqual({ ...document('a'), etag });
    expect(await collection.count({ partition: 'team-1', type: 'meeting', key: 'coach:1' })).toBe(
      1,
    );
  });

  it('writes what is pending before it closes, and nothing after', async () => {
    const pending = collection.create(document('a'));
    await collection.close();

    expect((await pending).kind).toBe('created');
    await expect(collection.create(document('b'))).rejects.toThrow(/closed/);
    collection = await openSqliteCollection(path);
    expect(await count()).toBe(1);
  });
});

describe('the file of the embedded store', () => {
  let folder: string;
  let path: string;
  let database: Database.Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kolme-kuppia-'));
    path = join(folder, 'store.db');
    database = openReader(path);
  });
  afterAll(async () => {
    database.close();
    await rm(folder, { recursive: true });
  });

  it('has a write-ahead log and syncs every commit to the disk', async () => {
    const writer = await openWriter(path);
    const setting = async (name: string) => (await writer.prepare(`PRAGMA ${name}`)).get();
    expect(await setting('journal_mode')).toMatchObject({ journal_mode: 'wal' });
    expect(await setting('synchronous')).toMatchObject({ synchronous: 2 });
    writer.close();
  });

  it('is refused where no write-ahead log can be', async () => {
    await expect(openSqliteCollection(':memory:')).rejects.toThrow(/local disk/);
  });

  const bothOrders = ['newest', 'oldest'] as const;
  const plan = (sql: string) =>
    database
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map((step) => detailSchema.parse(step).detail);

  it.each(bothOrders)('lists by its index alone, %s first, without sorting', (order) => {
    expect(plan(listQuery({ isByKey: false, order }))).toEqual([
      expect.stringMatching(
        order === 'newest'
          ? /^SEARCH s USING INDEX documents_by_type \(.* AND at>\? AND \(at,id\)<\(\?,\?\)\)$/
          : /^SEARCH s USING INDEX documents_by_type \(.* AND \(at,id\)>\(\?,\?\) AND at<\?\)$/,
      ),
    ]);
  });

  it.each(bothOrders)('lists by a key what it returns alone, %s first', (order) => {
    expect(plan(listQuery({ isByKey: true, order }))).toEqual([
      expect.stringMatching(
        /^SEARCH l USING COVERING INDEX .* \(partition=\? AND type=\? AND key=\?\)$/,
      ),
      expect.stringMatching(/^SEARCH s USING PRIMARY KEY \(listing=\? AND .*\(at,id\)/),
      expect.stringMatching(/^SEARCH d USING INDEX .* \(partition=\? AND id=\?\)$/),
    ]);
  });

  it.each([true, false])('counts in an index, without sorting (distinct: %s)', (isDistinct) => {
    const ofType = plan(countQuery({ isByKey: false, isDistinct }));
    const byKey = plan(countQuery({ isByKey: true, isDistinct }));
    expect(ofType).toContainEqual(
      expect.stringMatching(/^SEARCH s USING COVERING INDEX documents_by_type .*at>/),
    );
    expect(byKey).toContainEqual(
      expect.stringMatching(/^SEARCH s USING PRIMARY KEY \(listing=\? AND at>/),
    );
    expect([...ofType, ...byKey].join()).not.toMatch(/TEMP B-TREE|SCAN [sl]/);
  });

  it.each([true, false])('stamps a listing in the order of its index (by key: %s)', (isByKey) => {
    const steps = plan(stampQuery(isByKey)).join();
    expect(steps).toMatch(/SEARCH s USING/);
    expect(steps).not.toMatch(/TEMP B-TREE|SCAN [sld]/);
  });
});
