/**
 * Reading statements as text, apart from their use so that a test can ask SQLite for their plans.
 * Every range has both ends (see `EVERYTHING_AFTER`): one statement then serves all listings.
 */
export interface ListingShape {
  readonly isByKey: boolean;
  readonly order: 'newest' | 'oldest';
}

/** Sorts after every text there is, in SQLite's byte order. */
export const EVERYTHING_AFTER = '\u{10ffff}';

const LISTED_BY_KEY = 'listings l CROSS JOIN listed s ON s.listing = l.number';
const DOCUMENTS_BY_KEY = `${LISTED_BY_KEY}
  CROSS JOIN documents d ON d.partition = l.partition AND d.id = s.id`;
const PLACE = 's.partition = ? AND s.type = ?';
const PLACE_BY_KEY = 'l.partition = ? AND l.type = ? AND l.key = ?';

/** Parameters: partition, type, key if by key, the far end's at, the start's at and id, limit. */
export function listQuery({ isByKey, order }: ListingShape): string {
  const source = isByKey ? DOCUMENTS_BY_KEY : 'documents s';
  const columns = documentColumns(isByKey ? 'd' : 's');
  const range =
    order === 'newest'
      ? 's.at >= ? AND (s.at, s.id) < (?, ?) ORDER BY s.at DESC, s.id DESC'
      : 's.at <= ? AND (s.at, s.id) > (?, ?) ORDER BY s.at, s.id';
  return `SELECT ${columns} FROM ${source}
    WHERE ${isByKey ? PLACE_BY_KEY : PLACE} AND ${range} LIMIT ?`;
}

/** Parameters: partition, id. */
export const GET_QUERY = `SELECT ${documentColumns('d')} FROM documents d
  WHERE partition = ? AND id = ?`;

/** Parameters: partition, the ids as a JSON array. */
export const GET_ALL_QUERY = `SELECT ${documentColumns('d')} FROM documents d
  WHERE partition = ? AND id IN (SELECT value FROM json_each(?))`;

/** Parameters: the partition and the id that the former page ended with, limit. */
export const SCAN_QUERY = `SELECT ${documentColumns('d')} FROM documents d
  WHERE (partition, id) > (?, ?) ORDER BY partition, id LIMIT ?`;

/** In the order that `readDocument` knows. */
function documentColumns(table: string): string {
  return ['id', 'partition', 'type', 'at', 'v', 'etag', 'keys', 'body']
    .map((column) => `${table}.${column}`)
    .join(', ');
}

export interface CountShape {
  readonly isByKey: boolean;
  readonly isDistinct: boolean;
}

/** Parameters: partition, type, key if by key, from, to. */
export function countQuery({ isByKey, isDistinct }: CountShape): string {
  return `SELECT COUNT(*) AS counted FROM (
    SELECT ${isDistinct ? 'DISTINCT s.at' : 's.at'} FROM ${isByKey ? LISTED_BY_KEY : 'documents s'}
    WHERE ${isByKey ? PLACE_BY_KEY : PLACE} AND s.at BETWEEN ? AND ?)`;
}

/** Parameters: partition, type, key if by key, from, to. */
export function stampQuery(isByKey: boolean): string {
  const source = isByKey ? DOCUMENTS_BY_KEY : 'documents s';
  return `SELECT group_concat(etag) FROM (SELECT etag FROM ${source}
    WHERE ${isByKey ? PLACE_BY_KEY : PLACE} AND s.at BETWEEN ? AND ?
    ORDER BY s.at, s.id)`;
}
