/** The three statements a group needs of its database; `isOpen` tells whether a transaction is. */
export interface Transactions {
  exec(sql: string): void;
  isOpen(): boolean;
}

export interface GroupCommit {
  /**
   * Queues `work` for the next transaction. Resolves with its result only after COMMIT returned.
   * What `work` throws undoes its own writes alone and rejects its own promise alone, after the
   * COMMIT too; a failing BEGIN or COMMIT rejects everything in the group.
   */
  write<T>(work: () => T): Promise<T>;
  /** Commits what is queued now, at once. */
  flush(): void;
}

/** Durable writes cost one sync to disk each; this shares one among all of an event-loop turn. */
export function groupCommit(database: Transactions): GroupCommit {
  let queue: QueuedWrite[] = [];

  function flush(): void {
    const group = queue;
    queue = [];
    if (group.length > 0) {
      commitTogether(database, group);
    }
  }

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        queue.push(queued(work, resolve, reject));
        if (queue.length === 1) {
          setImmediate(flush);
        }
      }),
    flush,
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
        database.exec('ROLLBACK TO one_write; RELEASE one_write');
        return () => reject(fault);
      }
    },
    fail: reject,
  };
}

function commitTogether(database: Transactions, group: readonly QueuedWrite[]): void {
  let settlements: (() => void)[];
  try {
    database.exec('BEGIN IMMEDIATE');
    settlements = group.map((write) => write.run(database));
    database.exec('COMMIT');
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
