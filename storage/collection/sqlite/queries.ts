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

/** Parameters: partition, type, key if by key, the far end's at, the start's at and id, limit. */
export function listQuery({ isByKey, order }: ListingShape): string {
  const source = isByKey
    ? 'document_keys s CROSS JOIN documents d ON d.partition = s.partition AND d.id = s.id'
    : 'documents s';
  const document = isByKey ? 'd' : 's';
  const columns = ['id', 'partition', 'type', 'at', 'v', 'keys', 'body', 'etag']
    .map((column) => `${document}.${column}`)
    .join(', ');
  const range =
    order === 'newest'
      ? 's.at >= ? AND (s.at, s.id) < (?, ?) ORDER BY s.at DESC, s.id DESC'
      : 's.at <= ? AND (s.at, s.id) > (?, ?) ORDER BY s.at, s.id';
  return `SELECT ${columns} FROM ${source}
    WHERE s.partition = ? AND s.type = ?${isByKey ? ' AND s.key = ?' : ''} AND ${range} LIMIT ?`;
}

/** As `listQuery`, but the page is one JSON text: the driver is slow with rows, SQLite is not. */
export function pageQuery(shape: ListingShape): string {
  return `SELECT json_group_array(${asJson('page')}) AS json FROM (${listQuery(shape)}) AS page`;
}

/** Parameters: partition, id. */
export const GET_QUERY = `SELECT ${asJson('d')} AS json FROM documents d WHERE partition = ? AND id = ?`;

/** Parameters: partition, the ids as a JSON array. */
export const GET_ALL_QUERY = `SELECT json_group_array(${asJson('d')}) AS json FROM documents d
  WHERE partition = ? AND id IN (SELECT value FROM json_each(?))`;

/** A document as an array, its columns in the order that `readDocument` knows. */
function asJson(table: string): string {
  const columns = ['id', 'partition', 'type', 'at', 'v', 'etag'].map((name) => `${table}.${name}`);
  return `json_array(${columns.join(', ')}, json(${table}.keys), json(${table}.body))`;
}

export interface CountShape {
  readonly isByKey: boolean;
  readonly isDistinct: boolean;
}

/** Parameters: partition, type, key if by key, from, to. */
export function countQuery({ isByKey, isDistinct }: CountShape): string {
  return `SELECT COUNT(*) AS counted FROM (
    SELECT ${isDistinct ? 'DISTINCT at' : 'at'} FROM ${isByKey ? 'document_keys' : 'documents'}
    WHERE partition = ? AND type = ?${isByKey ? ' AND key = ?' : ''} AND at BETWEEN ? AND ?)`;
}
