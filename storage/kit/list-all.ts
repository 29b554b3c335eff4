import type { Collection, Listing, StoredDocument } from '../collection/collection';
import { type RecordType, type Stored, stored } from './record';
import { NewerRecordError, RecordError, warnOfRecord } from './record-error';

/** What to list of one kind of record. */
export interface KindListing extends Omit<Listing, 'type'> {
  /** `newest` unless told. */
  readonly order?: 'newest' | 'oldest' | undefined;
}

type PagedListing = Listing & KindListing & { readonly pageSize?: number | undefined };

/** The documents of a listing page by page, for whoever may stop before the end. */
export async function* pagesOf(
  collection: Collection,
  listing: PagedListing,
): AsyncGenerator<readonly StoredDocument[], void, undefined> {
  const { pageSize: limit, ...rest } = listing;
  let continuation: string | undefined;
  do {
    const page = await collection.list({ ...rest, limit, continuation });
    yield page.items;
    continuation = page.continuation;
  } while (continuation);
}

/**
 * Every record of a listing. One that is damaged is left out with a warning: it must not stop a
 * team's work. Throws a `NewerRecordError` for one of a newer build, whose figures would be wrong.
 */
export async function listAll<Value>(
  collection: Collection,
  kind: RecordType<Value>,
  listing: KindListing & { readonly pageSize?: number | undefined },
): Promise<Stored<Value>[]> {
  const documents = await documentsOf(collection, { ...listing, type: kind.type });
  return documents.flatMap((document) => undamaged(kind, document));
}

function undamaged<Value>(kind: RecordType<Value>, document: StoredDocument): Stored<Value>[] {
  try {
    return [stored(kind, document)];
  } catch (fault) {
    if (!(fault instanceof RecordError) || fault instanceof NewerRecordError) throw fault;
    warnOfRecord(fault);
    return [];
  }
}

/** Every document of a listing. */
export async function documentsOf(
  collection: Collection,
  listing: PagedListing,
): Promise<StoredDocument[]> {
  const { pageSize: limit, ...rest } = listing;
  const found: StoredDocument[] = [];
  let continuation: string | undefined;
  // Not by `pagesOf`: most listings are of one page, for which a generator costs as much as the read.
  do {
    const page = await collection.list({ ...rest, limit, continuation });
    found.push(...page.items);
    continuation = page.continuation;
  } while (continuation);
  return found;
}

/** Those of a listing that can be read: one that can't, as after a way back, stops no other. */
export async function listReadable<Value>(
  collection: Collection,
  kind: RecordType<Value>,
  listing: KindListing,
): Promise<Stored<Value>[]> {
  const found: Stored<Value>[] = [];
  for await (const page of pagesOf(collection, { ...listing, type: kind.type }))
    found.push(...page.flatMap((document) => readable(kind, document)));
  return found;
}

/** The record; none when it can't be read. */
export function readable<Value>(
  kind: RecordType<Value>,
  document: StoredDocument,
): Stored<Value>[] {
  try {
    return [stored(kind, document)];
  } catch (fault) {
    if (!(fault instanceof RecordError)) throw fault;
    warnOfRecord(fault);
    return [];
  }
}

/** The first `limit` records of a listing, in one request. */
export async function listFirst<Value>(
  collection: Collection,
  kind: RecordType<Value>,
  limit: number,
  listing: KindListing,
): Promise<Stored<Value>[]> {
  const page = await collection.list({ ...listing, type: kind.type, limit });
  return page.items.map((document) => stored(kind, document));
}
