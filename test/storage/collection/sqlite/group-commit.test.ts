import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { type GroupCommit, groupCommit } from '../../../../storage/collection/sqlite/group-commit';

describe('a group commit', () => {
  let folder: string;
  let database: Database.Database;
  let group: GroupCommit;
  let executed: string[];
  /** What a commit waits for. */
  let disk: Promise<void> | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kolme-kuppia-'));
    database = new Database(join(folder, 'store.db'));
    // A row that has no parent is noticed by COMMIT, not before: a COMMIT that fails.
    database.exec(`PRAGMA foreign_keys = ON;
      CREATE TABLE parents (id INTEGER PRIMARY KEY);
      CREATE TABLE rows (n INTEGER UNIQUE,
        parent INTEGER REFERENCES parents DEFERRABLE INITIALLY DEFERRED);`);
    executed = [];
    disk = undefined;
    group = groupCommit({
      exec(sql) {
        executed.push(sql);
        database.exec(sql);
      },
      async commit() {
        executed.push('COMMIT');
        await disk;
        database.exec('COMMIT');
      },
      isOpen: () => database.inTransaction,
    });
  });
  afterEach(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });

  const write = (n: number, parent: number | null = null) =>
    group.write(() => database.prepare('INSERT INTO rows VALUES (?, ?)').run(n, parent).changes);
  const stored = () => database.prepare('SELECT n FROM rows ORDER BY n').pluck().all();

  it('commits the writes of one turn together, and those of the next apart', async () => {
    await Promise.all([write(1), write(2), write(3)]);
    expect(executed.filter((sql) => sql === 'COMMIT')).toHaveLength(1);

    await write(4);
    expect(executed.filter((sql) => sql === 'COMMIT')).toHaveLength(2);
    expect(stored()).toEqual([1, 2, 3, 4]);
  });

  it('settles nothing before the commit', async () => {
    const order: string[] = [];
    const done = write(1).then(() => order.push('written'));
    const failed = group
      .write(() => {
        throw new Error('refused');
      })
      .catch(() => order.push('refused'));
    const commit = executed.push.bind(executed);
    executed.push = (sql) => {
      order.push(sql);
      return commit(sql);
    };
    await Promise.all([done, failed]);

    expect(order.indexOf('COMMIT')).toBeGreaterThan(-1);
    expect(order.slice(order.indexOf('COMMIT'))).toEqual(['COMMIT', 'written', 'refused']);
  });

  it('undoes all that a failing write wrote, and only that', async () => {
    const failing = () =>
      group.write(() => {
        database.exec('INSERT INTO rows VALUES (2, NULL)');
        database.exec('INSERT INTO rows VALUES (1, NULL)');
      });
    const outcomes = await Promise.allSettled([write(1), failing(), write(3)]);

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(stored()).toEqual([1, 3]);
  });

  it('rejects every write when COMMIT fails, and goes on with the next group', async () => {
    const outcomes = await Promise.allSettled([write(1), write(2, 99)]);
    expect(outcomes).toMatchObject([
      { status: 'rejected', reason: { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' } },
      { status: 'rejected', reason: { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' } },
    ]);
    expect(stored()).toEqual([]);

    await write(3);
    expect(stored()).toEqual([3]);
  });

  it('rejects every write when the transaction is lost on the way', async () => {
    const losing = () =>
      group.write(() => {
        database.exec('ROLLBACK');
        throw new Error('disk full');
      });
    const outcomes = await Promise.allSettled([write(1), losing(), write(2)]);

    expect(outcomes).toMatchObject(Array(3).fill({ reason: { message: 'disk full' } }));
    expect(stored()).toEqual([]);
  });

  it('commits together what comes while the disk is busy', async () => {
    let finish = () => {};
    disk = new Promise((resolve) => {
      finish = resolve;
    });
    const first = write(1);
    await new Promise((resolve) => setImmediate(resolve));
    const others = [write(2), write(3)];
    await new Promise((resolve) => setImmediate(resolve));
    expect(executed.filter((sql) => sql === 'COMMIT')).toHaveLength(1);

    finish();
    await Promise.all([first, ...others]);
    expect(executed.filter((sql) => sql === 'COMMIT')).toHaveLength(2);
    expect(stored()).toEqual([1, 2, 3]);
  });

  it('has written all that was queued once it is idle', async () => {
    const pending = write(1);
    await group.idle();
    expect(stored()).toEqual([1]);
    await pending;
  });
});
