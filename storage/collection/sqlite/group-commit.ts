/** What a group needs of its database. */
export interface Transactions {
  /** Runs at once; what it changes stays in memory until the commit. */
  exec(sql: TransactionStatement): void;
  /** Writes to the disk, away from this thread. */
  commit(): Promise<void>;
  /** Whether a transaction is open. */
  isOpen(): boolean;
}

export const TRANSACTION_STATEMENTS = [
  'BEGIN IMMEDIATE',
  'SAVEPOINT one_write',
  'RELEASE one_write',
  'ROLLBACK TO one_write',
  'ROLLBACK',
] as const;
type TransactionStatement = (typeof TRANSACTION_STATEMENTS)[number];

export interface GroupCommit {
  /**
   * Queues `work` for the next transaction. Resolves with its result only after COMMIT returned.
   * What `work` throws undoes its own writes alone and rejects its own promise alone, after the
   * COMMIT too; a failing BEGIN or COMMIT rejects everything in the group.
   */
  write<T>(work: () => T): Promise<T>;
  /** Resolves once everything that was queued is committed or rejected. */
  idle(): Promise<void>;
}

/**
 * Durable writes cost one sync to the disk each; this shares one among all of an event-loop turn,
 * and among all that come while the disk is busy with the former group.
 */
export function groupCommit(database: Transactions): GroupCommit {
  let queue: QueuedWrite[] = [];
  let running: Promise<void> | undefined;

  async function commitAll(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    while (queue.length > 0) {
      const group = queue;
      queue = [];
      await commitTogether(database, group);
    }
    running = undefined;
  }

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        queue.push(queued(work, resolve, reject));
        running ??= commitAll();
      }),
    idle: async () => running,
  };
}

interface QueuedWrite {
  /** Runs the write; what it returns tells its promise how it went. */
  run(database: Transactions): () => void;
  fail(fault: unknown): void;
}

function queued<T>(
  work: () => T,
  resolve: (result: T) => void,
  reject: (fault: unknown) => void,
): QueuedWrite {
  return {
    run(database) {
      database.exec('SAVEPOINT one_write');
      try {
        const result = work();
        database.exec('RELEASE one_write');
        return () => resolve(result);
      } catch (fault) {
        if (!database.isOpen()) {
          // SQLite gave up the whole transaction (a full disk, say): the group fails with it.
          throw fault;
        }
        database.exec('ROLLBACK TO one_write');
        database.exec('RELEASE one_write');
        return () => reject(fault);
      }
    },
    fail: reject,
  };
}

async function commitTogether(
  database: Transactions,
  group: readonly QueuedWrite[],
): Promise<void> {
  let settlements: (() => void)[];
  try {
    database.exec('BEGIN IMMEDIATE');
    settlements = group.map((write) => write.run(database));
    await database.commit();
  } catch (fault) {
    if (database.isOpen()) {
      database.exec('ROLLBACK');
    }
    for (const write of group) {
      write.fail(fault);
    }
    return;
  }
  for (const settle of settlements) {
    settle();
  }
}
