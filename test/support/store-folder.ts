import { statfsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const IN_MEMORY = '/dev/shm';
const ROOM_BYTES = 1024 ** 3;

/**
 * An empty folder for a store that need not outlive the machine: in memory where there is room,
 * since a disk's sync at each of a test's thousands of writes takes longer than the test.
 */
export function storeFolder(): Promise<string> {
  return mkdtemp(join(hasRoom(IN_MEMORY) ? IN_MEMORY : tmpdir(), 'kolme-kuppia-'));
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > ROOM_BYTES;
  } catch {
    return false;
  }
}
