import { setTimeout as wait } from 'node:timers/promises';
import { prepareWrite, type QueuedWrite } from './queued-write';
import type { Transactions } from './transactions';

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
        queue.push(prepareWrite(work, resolve, reject));
        running ??= commitAll();
      }),
    idle: async () => running,
  };
}

async function commitTogether(
  database: Transactions,
  group: readonly QueuedWrite[],
): Promise<void> {
  let settlements: (() => void)[];
  try {
    await begin(database);
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

/** Somebody else's hold on the file is waited for here, where nobody waits with it. */
const LONGEST_HOLD_MS = 4_000;
const PAUSE_MS = 25;

async function begin(database: Transactions): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += PAUSE_MS) {
    try {
      return database.exec('BEGIN IMMEDIATE');
    } catch (fault) {
      if (!isBusy(fault) || waitedMs >= LONGEST_HOLD_MS) throw fault;
    }
    await wait(PAUSE_MS);
  }
}

function isBusy(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'SQLITE_BUSY';
}
