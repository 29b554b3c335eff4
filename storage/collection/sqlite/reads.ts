import type Database from 'libsql';
import { z } from 'zod';
import type { Collection, Listing, PageOf, StoredDocument } from '../collection';
import { decodeContinuation, encodeContinuation } from '../continuation';
import { DOCUMENTS_A_PAGE } from '../document-rules';
import {
  countQuery,
  EVERYTHING_AFTER,
  GET_ALL_QUERY,
  GET_QUERY,
  type ListingShape,
  pageQuery,
} from './queries';

const documentSchema = z
  .tuple([
    z.string(),
    z.string(),
    z.string(),
    z.string(),
    z.number(),
    z.string(),
    z.array(z.string()),
    z.unknown(),
  ])
  .transform(([id, partition, type, at, v, etag, keys, body]) => ({
    id,
    partition,
    type,
    at,
    v,
    etag,
    keys,
    body,
  }));
const pageSchema = z.array(documentSchema);
const jsonSchema = z.object({ json: z.string() });

const countSchema = z.object({ counted: z.number() });

type ListOptions = Parameters<Collection['list']>[0];

export interface SqliteReads {
  get(partition: string, id: string): StoredDocument | undefined;
  getAll(partition: string, ids: readonly string[]): StoredDocument[];
  list(options: ListOptions): PageOf<StoredDocument>;
  count(listing: Parameters<Collection['count']>[0]): number;
}

export function sqliteReads(database: Database.Database): SqliteReads {
  const prepared = new Map<string, Database.Statement>();
  function statement(sql: string): Database.Statement {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  }

  return {
    get(partition, id) {
      const row = statement(GET_QUERY).get(partition, id);
      return row === undefined ? undefined : documentSchema.parse(jsonIn(row));
    },

    getAll(partition, ids) {
      const row = statement(GET_ALL_QUERY).get(partition, JSON.stringify(ids));
      return pageSchema.parse(jsonIn(row));
    },

    list(options) {
      const { order = 'newest', limit = DOCUMENTS_A_PAGE } = options;
      const sql = pageQuery({ isByKey: options.key !== undefined, order });
      const row = statement(sql).get(...place(options), ...range(options, order), limit + 1);
      const found = pageSchema.parse(jsonIn(row));
      const items = found.slice(0, limit);
      const last = items.at(-1);
      return found.length > limit && last
        ? { items, continuation: encodeContinuation(last) }
        : { items };
    },

    count({ distinct: isDistinct = false, ...listing }) {
      const sql = countQuery({ isByKey: listing.key !== undefined, isDistinct });
      const { from = '', to = EVERYTHING_AFTER } = listing;
      return countSchema.parse(statement(sql).get(...place(listing), from, to)).counted;
    },
  };
}

function jsonIn(row: unknown): unknown {
  return JSON.parse(jsonSchema.parse(row).json);
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
