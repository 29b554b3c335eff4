import type { Collection } from '../../storage/collection/collection';
import type { Store } from '../../storage/store';
import { orFault, withinLimit } from './within-limit';

const LIMIT_MS = 3_000;

/** Whether the store can be read, and keeps what is written: rejects when not. */
export function createReadiness(
  { store, collection }: { store: Pick<Store, 'heartbeat'>; collection: Pick<Collection, 'ping'> },
  clock: () => Date = () => new Date(),
): () => Promise<void> {
  let asked: Promise<void> | undefined;

  async function ask(): Promise<void> {
    try {
      await collection.ping();
      await store.heartbeat.beat(clock());
    } finally {
      asked = undefined;
    }
  }

  return () => {
    // Whoever asks over and over makes one write at a time.
    asked ??= ask();
    return withinLimit(LIMIT_MS, asked, orFault('the store'));
  };
}
