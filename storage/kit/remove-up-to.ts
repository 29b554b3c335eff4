import type { Collection, Listing } from '../collection/collection';
import { pagesOf } from './list-all';

/** Removes what a listing holds up to an instant. Another instance may be at it at the same time. */
export async function removeUpTo(
  collection: Collection,
  listing: Pick<Listing, 'partition' | 'type' | 'key'>,
  instant: Date,
): Promise<void> {
  const upTo = { ...listing, to: instant.toISOString(), order: 'oldest' } as const;
  for await (const page of pagesOf(collection, upTo))
    for (const { partition, id, etag } of page) await collection.remove(partition, id, etag);
}
