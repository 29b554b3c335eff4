import type { Collection, Listing } from '../collection/collection';

/** Removes what a listing holds up to an instant. Another instance may be at it at the same time. */
export async function removeUpTo(
  collection: Collection,
  listing: Pick<Listing, 'partition' | 'type' | 'key'>,
  instant: Date,
): Promise<void> {
  let continuation: string | undefined;
  do {
    const page = await collection.list({
      ...listing,
      to: instant.toISOString(),
      order: 'oldest',
      continuation,
    });
    for (const { partition, id, etag } of page.items) await collection.remove(partition, id, etag);
    continuation = page.continuation;
  } while (continuation);
}
