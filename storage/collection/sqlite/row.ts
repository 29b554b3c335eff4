import type { StoredDocument } from '../collection';

/** What `documentColumns` asks for. */
type Row = [
  id: string,
  partition: string,
  type: string,
  at: string,
  v: number,
  etag: string,
  keys: string,
  body: string,
];

export function documentOf(row: unknown): StoredDocument {
  if (!isRow(row)) throw new TypeError('The store gave no row of a document');
  const [id, partition, type, at, v, etag, keys, body] = row;
  return { id, partition, type, at, v, etag, keys: JSON.parse(keys), body: bodyOf(body) };
}

/** None when it can't be read: that is then a fault of this record, and of no page that it stands on. */
function bodyOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Each column is what the table's own schema says: its count is all there is to check. */
function isRow(row: unknown): row is Row {
  return Array.isArray(row) && row.length === 8;
}

/** Of a row of one column. */
export function columnOf(row: unknown): unknown {
  return Array.isArray(row) ? row[0] : undefined;
}
