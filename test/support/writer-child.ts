import { writeSync } from 'node:fs';
import type { Collection } from '../../storage/collection/collection';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';

/**
 * Writes as fast as it can until it is killed, and says each write on its output once it is
 * acknowledged: `create <id>`, `replace <id> <n>`, `batch <id> <id>`.
 * Arguments: the store's path, and a prefix that sets this run's ids apart.
 */
const [path = '', run = ''] = process.argv.slice(2);
const WRITERS = 8;

const place = { partition: 'team', at: '2026-11-21', v: 1, keys: ['key'] };

function acknowledge(line: string): void {
  // Not console.log: this returns only when the line is in the pipe, which outlives the process.
  writeSync(1, `${line}\n`);
}

async function writeForever(collection: Collection, writer: number): Promise<never> {
  const counter = { ...place, id: `${run}-counter-${writer}`, type: 'counter', body: 0 };
  const created = await collection.create(counter);
  let etag = created.kind === 'created' ? created.etag : '';
  for (let n = 1; ; n += 1) {
    const id = `${run}-${writer}-${n}`;
    await collection.create({ ...place, id, type: 'single', body: 'x'.repeat(n % 5_000) });
    acknowledge(`create ${id}`);

    const outcome = await collection.replace({ ...counter, body: n }, etag);
    if (outcome.kind === 'changed') {
      throw new Error('The counter was changed by someone else');
    }
    etag = outcome.etag;
    acknowledge(`replace ${counter.id} ${n}`);

    const pair = [`${id}-a`, `${id}-b`].map((one) => ({
      ...place,
      id: one,
      type: 'pair',
      body: n,
    }));
    await collection.batch(
      place.partition,
      pair.map((document) => ({ op: 'create', document })),
    );
    acknowledge(`batch ${pair.map((one) => one.id).join(' ')}`);
  }
}

void openSqliteCollection(path).then((collection) =>
  Promise.all(Array.from({ length: WRITERS }, (_, writer) => writeForever(collection, writer))),
);
