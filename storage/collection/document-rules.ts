import type { Document, Write } from './collection';

const MOST_WRITES_IN_A_BATCH = 100;
export const DOCUMENTS_A_PAGE = 100;

/**
 * Throws for what Cosmos refuses, on both backends, so that a test on the embedded one shows it:
 * an id is 1–255 characters without `/`, `\`, `?` and `#`.
 */
export function assertDocument({ id, partition }: Document): void {
  if (id.length === 0 || id.length > 255 || /[/\\?#]/.test(id)) {
    throw new RangeError('A document id is 1-255 characters without / \\ ? #');
  }
  if (partition.length === 0) {
    throw new RangeError('A document needs a partition');
  }
}

/** Throws when the batch is too large or a document of it belongs to another partition. */
export function assertBatch(partition: string, writes: readonly Write[]): void {
  if (writes.length > MOST_WRITES_IN_A_BATCH) {
    throw new RangeError(`A batch holds at most ${MOST_WRITES_IN_A_BATCH} writes`);
  }
  for (const write of writes) {
    if (write.op === 'remove') {
      continue;
    }
    assertDocument(write.document);
    if (write.document.partition !== partition) {
      throw new RangeError('A batch writes to one partition');
    }
  }
}
