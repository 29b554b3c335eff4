import type Database from 'libsql';
import type { Collection, Listing, PageOf, StoredDocument } from '../collection';
import { decodeContinuation, decodePair, encodeContinuation, encodePair } from '../continuation';
import { DOCUMENTS_A_PAGE } from '../document-rules';
import {
  countQuery,
  EVERYTHING_AFTER,
  GET_ALL_QUERY,
  GET_QUERY,
  type ListingShape,
  listQuery,
  SCAN_QUERY,
  stampQuery,
} from './queries';
import { columnOf, documentOf } from './row';

type ListOptions = Parameters<Collection['list']>[0];

export interface SqliteReads {
  get(partition: string, id: string): StoredDocument | undefined;
  getAll(partition: string, ids: readonly string[]): StoredDocument[];
  list(options: ListOptions): PageOf<StoredDocument>;
  count(listing: Parameters<Collection['count']>[0]): number;
  stamp(listing: Listing): string;
  scan(options: Parameters<Collection['scan']>[0]): PageOf<StoredDocument>;
  /** Throws when the file can't be read. */
  ping(): void;
}

export function sqliteReads(database: Database.Database): SqliteReads {
  const prepared = new Map<string, Database.Statement>();
  function statement(sql: string): Database.Statement {
    const known = prepared.get(sql);
    if (known) return known;
    // Rows as arrays: the driver is quicker with them than with objects.
    const fresh = database.prepare(sql).raw();
    prepared.set(sql, fresh);
    return fresh;
  }

  return {
    get(partition, id) {
      const row = statement(GET_QUERY).get(partition, id);
      return row === undefined ? undefined : documentOf(row);
    },

    getAll(partition, ids) {
      return statement(GET_ALL_QUERY).all(partition, JSON.stringify(ids)).map(documentOf);
    },

    list(options) {
      const { order = 'newest', limit = DOCUMENTS_A_PAGE } = options;
      const sql = listQuery({ isByKey: options.key !== undefined, order });
      const rows = statement(sql).all(...place(options), ...range(options, order), limit + 1);
      const items = rows.slice(0, limit).map(documentOf);
      const last = items.at(-1);
      return rows.length > limit && last
        ? { items, continuation: encodeContinuation(last) }
        : { items };
    },

    count({ distinct: isDistinct = false, ...listing }) {
      const sql = countQuery({ isByKey: listing.key !== undefined, isDistinct });
      return Number(columnOf(statement(sql).get(...place(listing), ...span(listing))));
    },

    stamp(listing) {
      const sql = stampQuery(listing.key !== undefined);
      return String(columnOf(statement(sql).get(...place(listing), ...span(listing))) ?? '');
    },

    scan({ limit, continuation }) {
      const after = continuation === undefined ? ['', ''] : decodePair(continuation);
      const items = statement(SCAN_QUERY)
        .all(...after, limit)
        .map(documentOf);
      const last = items.at(-1);
      return items.length === limit && last
        ? { items, continuation: encodePair(last.partition, last.id) }
        : { items };
    },

    ping() {
      statement('SELECT 1 FROM documents LIMIT 1').get();
    },
  };
}

function span({ from = '', to = EVERYTHING_AFTER }: Listing): [from: string, to: string] {
  return [from, to];
}

function place({ partition, type, key }: Listing): string[] {
  return key === undefined ? [partition, type] : [partition, type, key];
}

/** The far end of the listing, then the position that its next page starts after. */
function range(options: ListOptions, order: ListingShape['order']): string[] {
  const { from = '', to = EVERYTHING_AFTER, continuation } = options;
  const reached =
    continuation === undefined ? undefined : decodeContinuation(continuation, options);
  return order === 'newest'
    ? [from, reached?.at ?? to, reached?.id ?? EVERYTHING_AFTER]
    : [to, reached?.at ?? from, reached?.id ?? ''];
}
