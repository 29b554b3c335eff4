import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import type { Collection } from '../../../../storage/collection/collection';
import { openSqliteCollection } from '../../../../storage/collection/sqlite/collection';

/** Tables as builds of before December 2026 made them. */
const FORMER_SCHEMA = `
  CREATE TABLE IF NOT EXISTS documents (
    partition TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, at TEXT NOT NULL,
    v INTEGER NOT NULL, keys TEXT NOT NULL, body TEXT NOT NULL, etag TEXT NOT NULL,
    PRIMARY KEY (partition, id)
  );
  CREATE TABLE IF NOT EXISTS document_keys (
    partition TEXT NOT NULL, type TEXT NOT NULL, key TEXT NOT NULL, at TEXT NOT NULL,
    id TEXT NOT NULL, PRIMARY KEY (partition, type, key, at, id)
  ) WITHOUT ROWID;
`;
const FORMER_INSERT =
  'INSERT INTO document_keys (partition, type, key, at, id) VALUES (?, ?, ?, ?, ?)';

const PARTITION = 'team-1';
const ofCoach = { partition: PARTITION, type: 'meeting', key: 'coach:1' };

describe('a store file of a former build', () => {
  let folder: string;
  let path: string;
  let collection: Collection;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kolme-kuppia-'));
    path = join(folder, 'store.db');
    inFile((file) => {
      file.exec(FORMER_SCHEMA);
      writeFormer(file, 'a', '2026-11-20', ['coach:1', 'client:AB12']);
      writeFormer(file, 'b', '2026-11-21', ['coach:1']);
      writeFormer(file, 'c', '2026-11-21', ['coach:2']);
    });
    collection = await openSqliteCollection(path);
  });
  afterEach(async () => {
    await collection.close();
    await rm(folder, { recursive: true });
  });

  function inFile<T>(work: (file: Database.Database) => T): T {
    const file = new Database(path, { timeout: 5_000 });
    try {
      return work(file);
    } finally {
      file.close();
    }
  }

  function writeFormer(file: Database.Database, id: string, at: string, keys: readonly string[]) {
    file
      .prepare(`INSERT INTO documents VALUES (?, ?, 'meeting', ?, 1, ?, '{}', 'first')`)
      .run(PARTITION, id, at, JSON.stringify(keys));
    for (const key of keys) file.prepare(FORMER_INSERT).run(PARTITION, 'meeting', key, at, id);
  }

  const idsOf = async (listing: Parameters<Collection['list']>[0]) =>
    (await collection.list(listing)).items.map(({ id }) => id);

  it('is listed, counted and stamped by its keys as before', async () => {
    expect(await idsOf(ofCoach)).toEqual(['b', 'a']);
    expect(await collection.count({ ...ofCoach, to: '2026-11-20' })).toBe(1);
    expect(await collection.stamp(ofCoach)).toBe('first,first');
    expect(await idsOf({ ...ofCoach, key: 'client:AB12' })).toEqual(['a']);
  });

  it('is written to as before, and opened again as it was left', async () => {
    const b = await collection.get(PARTITION, 'b');
    const moved = { ...ofCoach, id: 'b', at: '2026-11-21', v: 1, keys: ['coach:2'], body: {} };
    expect(await collection.replace(moved, b?.etag ?? '')).toMatchObject({ kind: 'replaced' });
    await collection.close();
    collection = await openSqliteCollection(path);

    expect(await idsOf(ofCoach)).toEqual(['a']);
    expect((await idsOf({ ...ofCoach, key: 'coach:2' })).sort()).toEqual(['b', 'c']);
  });

  it('keeps no key of which the last document is gone', async () => {
    await collection.remove(PARTITION, 'a', 'first');

    const keys = inFile((file) => file.prepare('SELECT key FROM listings ORDER BY key').all());
    expect(keys).toMatchObject([{ key: 'coach:1' }, { key: 'coach:2' }]);
  });

  it('refuses the former build, which would find nothing in it', () => {
    inFile((file) => {
      expect(() => file.exec(FORMER_SCHEMA)).not.toThrow();
      expect(() => file.prepare(FORMER_INSERT)).toThrow(/view/);
    });
  });
});
