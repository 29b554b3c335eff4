import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Collection, Listing, StoredDocument } from '../../../storage/collection/collection';
import { openSqliteCollection } from '../../../storage/collection/sqlite/collection';
import { bundle } from '../../support/bundle';
import { startChild } from '../../support/killable-child';
import { randomFrom, SEED } from '../../support/random';

const KILLS = 20;

async function everything(collection: Collection, type: string, key?: string) {
  const listing: Listing = { partition: 'team', type, key };
  const found: StoredDocument[] = [];
  let continuation: string | undefined;
  do {
    const page = await collection.list({ ...listing, limit: 1_000, continuation });
    found.push(...page.items);
    continuation = page.continuation;
  } while (continuation !== undefined);
  return found;
}

/** What the store holds of each type, checked to be whole: every id once, and under its key. */
async function wholeContents(collection: Collection, type: string) {
  const documents = await everything(collection, type);
  const byId = new Map(documents.map((document) => [document.id, document]));
  expect(byId.size).toBe(documents.length);
  const byKey = await everything(collection, type, 'key');
  expect(byKey.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
  return byId;
}

describe('a store whose process is killed', () => {
  const random = randomFrom(SEED);
  let folder: string;
  let writer: string;

  beforeAll(async () => {
    writer = await bundle(join(__dirname, '../../support/writer-child.ts'));
    folder = await mkdtemp(join(tmpdir(), 'kolme-kuppia-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it(`has every acknowledged write, once, after ${KILLS} kills (SEED=${SEED})`, async () => {
    const path = join(folder, 'store.db');
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = startChild(writer, [path, `run${kill}`]);
      await child.linesReached(1 + Math.floor(random() * 400));
      const lines = await child.kill();
      expect(lines.length).toBeGreaterThan(0);
      acknowledged.push(...lines);

      const collection = await openSqliteCollection(path);
      const singles = await wholeContents(collection, 'single');
      const counters = await wholeContents(collection, 'counter');
      const pairs = await wholeContents(collection, 'pair');
      await collection.close();

      const lost = acknowledged.filter((line) => {
        const [what, id = '', second = ''] = line.split(' ');
        switch (what) {
          case 'create':
            return !singles.has(id);
          case 'replace':
            return !(Number(counters.get(id)?.body) >= Number(second));
          case 'batch':
            return !(pairs.has(id) && pairs.has(second));
          default:
            return true;
        }
      });
      expect(lost).toEqual([]);
      const halves = [...pairs.keys()].filter((id) => !pairs.has(otherHalf(id)));
      expect(halves).toEqual([]);
    }
  }, 60_000);
});

function otherHalf(id: string): string {
  return id.endsWith('-a') ? id.replace(/a$/, 'b') : id.replace(/b$/, 'a');
}
