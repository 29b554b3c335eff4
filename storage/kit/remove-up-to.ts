import type { Collection, Listing } from '../collection/collection';
import { pagesOf } from './list-all';

/** What came to its end: a listing with its last `at`. */
export type UpTo = Listing & { readonly to: string };

/**
 * Removes what a listing holds; how many documents it was. Another instance may be at it at the same
 * time: then each counts what it removed itself.
 */
export async function removeUpTo(collection: Collection, listing: UpTo): Promise<number> {
  let removed = 0;
  for await (const page of pagesOf(collection, { ...listing, order: 'oldest' }))
    for (const { partition, id, etag } of page) {
      const outcome = await collection.remove(partition, id, etag);
      if (outcome.kind === 'removed') removed += 1;
    }
  return removed;
}
