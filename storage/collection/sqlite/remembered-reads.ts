import { LRUCache } from 'lru-cache';
import { freeze } from '../../../domain/kit/freeze';
import { DIRECTORY, OUTBOX } from '../../kit/partitions';
import type { PageOf, StoredDocument } from '../collection';
import type { SqliteReads } from './reads';

const MOST_PARTITIONS = 1_000;
const MOST_ANSWERS = 500;
/** Longer lists are a job's or an overview's, which is asked for once in a while. */
const LONGEST_LIST = 20;

/** Who is who, who has which role and what was sent: every turn asks for it, and few change it. */
export const isRemembered = (partition: string) =>
  partition === DIRECTORY || partition === OUTBOX || partition.startsWith('person:');

interface Answers {
  readonly documents: Map<string, StoredDocument | 'none'>;
  readonly pages: Map<string, PageOf<StoredDocument>>;
}

export interface RememberedReads extends Pick<SqliteReads, 'get' | 'list'> {
  /** Something of the partition was written, or may have been. */
  forget(partition: string): void;
  forgetAll(): void;
}

/**
 * Keeps what was read of a partition until something of it is written. What is kept is frozen, since
 * everybody gets the same objects.
 */
export function rememberReads(reads: Pick<SqliteReads, 'get' | 'list'>): RememberedReads {
  const partitions = new LRUCache<string, Answers>({ max: MOST_PARTITIONS });

  function answersOf(partition: string): Answers {
    const known = partitions.get(partition);
    if (known && known.documents.size + known.pages.size < MOST_ANSWERS) return known;
    const fresh: Answers = { documents: new Map(), pages: new Map() };
    partitions.set(partition, fresh);
    return fresh;
  }

  return {
    get(partition, id) {
      const { documents } = answersOf(partition);
      const known = documents.get(id);
      if (known) return known === 'none' ? undefined : known;
      const read = reads.get(partition, id);
      documents.set(id, read ? freeze(read) : 'none');
      return read;
    },

    list(options) {
      const { partition } = options;
      if (options.continuation) return reads.list(options);
      const { pages } = answersOf(partition);
      const { type, key, from, to, order, limit } = options;
      const asked = JSON.stringify([type, key, from, to, order, limit]);
      const known = pages.get(asked);
      if (known) return known;
      const read = reads.list(options);
      if (read.items.length <= LONGEST_LIST) pages.set(asked, freeze(read));
      return read;
    },

    forget: (partition) => void partitions.delete(partition),
    forgetAll: () => partitions.clear(),
  };
}
