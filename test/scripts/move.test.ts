import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { moveStore } from '../../scripts/move/move-store';
import type { Collection, Document } from '../../storage/collection/collection';
import { contentsOf, differencesOf } from '../../storage/collection/copy-collection';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import { storeFolder } from '../support/store-folder';
import { openCosmosStore } from '../support/stores';

const COSMOS = 'cosmos:https://127.0.0.1:1/';
const TYPES = ['meeting', 'employer', 'person'];

function documentOf(number: number): Document {
  return {
    id: randomUUID(),
    partition: `team-${number % 7}`,
    type: TYPES[number % 3] ?? 'meeting',
    at: `2026-11-${String((number % 28) + 1).padStart(2, '0')}`,
    v: 1,
    keys: [`coach:${number % 5}`, `employer:${number % 11}`],
    body: { number, name: 'Kahvila Käpälä 🐾', more: { list: [number, null, true] } },
  };
}

async function fill(path: string, count: number): Promise<void> {
  const collection = await openSqliteCollection(path);
  const documents = Array.from({ length: count }, (_, number) => documentOf(number));
  await Promise.all(documents.map((document) => collection.create(document)));
  await collection.close();
}

describe('npm run move', () => {
  let folder: string;
  let cosmos: Awaited<ReturnType<typeof openCosmosStore>>;
  let said: string[];

  beforeEach(async () => {
    folder = await storeFolder();
    cosmos = await openCosmosStore();
    said = [];
  });
  afterEach(() => cosmos.dispose());

  /** The Cosmos of the tests stands for the one of the command; a fault can be put before a batch. */
  const move = (
    from: string,
    to: string,
    beforeBatch: () => Promise<void> = async () => undefined,
  ) =>
    moveStore(
      ['--from', from, '--to', to, '--state', join(folder, 'state.json')],
      'key',
      (line) => said.push(line),
      async (place) => {
        const opened =
          place.kind === 'sqlite' ? await openSqliteCollection(place.path) : await cosmos.reopen();
        const batch: Collection['batch'] = async (...args) => {
          await beforeBatch();
          return opened.batch(...args);
        };
        return { ...opened, batch };
      },
    );
  const file = (name: string) => join(folder, name);
  const sqlite = (name: string) => `sqlite:${file(name)}`;

  async function differences(one: string, other: string): Promise<string[]> {
    const [source, target] = [await openSqliteCollection(one), await openSqliteCollection(other)];
    const found = differencesOf(await contentsOf(source), await contentsOf(target));
    await source.close();
    await target.close();
    return found;
  }

  it('brings every document from SQLite to Cosmos and back', async () => {
    await fill(file('old.db'), 1500);
    expect(await move(sqlite('old.db'), COSMOS)).toBe(0);
    expect(said).toContain('meeting: 500 there, 500 here');
    expect(await move(COSMOS, sqlite('new.db'))).toBe(0);
    expect(await differences(file('old.db'), file('new.db'))).toEqual([]);
    expect(existsSync(join(folder, 'state.json'))).toBe(false);
  });

  it('goes on where it was cut off', async () => {
    await fill(file('old.db'), 1500);
    let batches = 0;
    const cut = move(sqlite('old.db'), COSMOS, async () => {
      batches += 1;
      if (batches > 12) throw new Error('the line is dead');
    });
    await expect(cut).rejects.toThrow('the line is dead');
    expect(await move(sqlite('old.db'), COSMOS)).toBe(0);
    expect(said).toContain('Going on after 500 documents.');
    expect(said).toContain('All 1500 are copied. Comparing …');
  });

  it('says what differs when somebody writes to the source meanwhile, and mends it the second time', async () => {
    await fill(file('old.db'), 30);
    const add = async () => {
      const other = await openSqliteCollection(file('old.db'));
      await other.create({ ...documentOf(3), partition: 'a-before-all' });
      await other.close();
    };
    let added: Promise<void> | undefined;
    const first = await move(sqlite('old.db'), COSMOS, () => {
      added ??= add();
      return added;
    });
    expect(first).toBe(1);
    expect(said).toContain('They differ in: meeting.');
    expect(await move(sqlite('old.db'), COSMOS)).toBe(0);
  });

  it('writes nothing into a store that holds something', async () => {
    await fill(file('old.db'), 3);
    await fill(file('new.db'), 1);
    await expect(move(sqlite('old.db'), sqlite('new.db'))).rejects.toThrow('give an empty store');
  });

  it.each([
    [['--from', 'sqlite:a.db'], 'tell both stores'],
    [['--from', 'sqlite:a.db', '--to', 'mysql:b'], 'mysql:b is neither sqlite:<path> nor'],
    [['--from', 'sqlite:nowhere.db', '--to', COSMOS], 'there is no file nowhere.db'],
    [['--from', COSMOS, '--to', COSMOS], 'both are the same store'],
  ])('refuses %j', async (args, words) => {
    await expect(moveStore(args, 'key', () => undefined)).rejects.toThrow(words);
  });
});
