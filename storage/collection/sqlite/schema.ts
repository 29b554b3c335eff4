/**
 * `documents_by_type` serves listings; `document_keys` serves listings by a key and holds all
 * that counting needs, so that neither reads a document it does not return.
 */
export const SQLITE_SCHEMA = `
  CREATE TABLE IF NOT EXISTS documents (
    partition TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    at TEXT NOT NULL,
    v INTEGER NOT NULL,
    keys TEXT NOT NULL,
    body TEXT NOT NULL,
    etag TEXT NOT NULL,
    PRIMARY KEY (partition, id)
  );
  CREATE INDEX IF NOT EXISTS documents_by_type ON documents (partition, type, at, id);
  CREATE TABLE IF NOT EXISTS document_keys (
    partition TEXT NOT NULL,
    type TEXT NOT NULL,
    key TEXT NOT NULL,
    at TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (partition, type, key, at, id)
  ) WITHOUT ROWID;
`;
