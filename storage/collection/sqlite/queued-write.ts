import type { Transactions } from './transactions';

export interface QueuedWrite {
  /** Runs the write; what it returns tells its promise how it went. */
  run(database: Transactions): () => void;
  fail(fault: unknown): void;
}

export function prepareWrite<T>(
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
