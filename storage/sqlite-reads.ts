import type Database from 'libsql';
import { z } from 'zod';
import type { Collection, Listing, PageOf, StoredDocument } from './collection';
import { decodeContinuation, encodeContinuation } from './continuation';
import { DOCUMENTS_A_PAGE } from './document-rules';
import { countQuery, EVERYTHING_AFTER, type ListingShape, listQuery } from './sqlite-queries';

const jsonText = z.string().transform((text): unknown => JSON.parse(text));

const rowSchema = z.object({
  id: z.string(),
  partition: z.string(),
  type: z.string(),
  at: z.string(),
  v: z.number(),
  keys: jsonText.pipe(z.array(z.string())),
  body: jsonText,
  etag: z.string(),
});

const countSchema = z.object({ counted: z.number() });

type ListOptions = Parameters<Collection['list']>[0];

export interface SqliteReads {
  get(partition: string, id: string): StoredDocument | undefined;
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
      const sql = 'SELECT * FROM documents WHERE partition = ? AND id = ?';
      const row = statement(sql).get(partition, id);
      return row === undefined ? undefined : rowSchema.parse(row);
    },

    list(options) {
      const { order = 'newest', limit = DOCUMENTS_A_PAGE } = options;
      const sql = listQuery({ isByKey: options.key !== undefined, order });
      const rows = statement(sql).all(...place(options), ...range(options, order), limit + 1);
      const items = rows.slice(0, limit).map((row) => rowSchema.parse(row));
      const last = items.at(-1);
      return rows.length > limit && last
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
