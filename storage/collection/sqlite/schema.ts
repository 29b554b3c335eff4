/**
 * `documents_by_type` serves listings; `listed` serves listings by a key and holds all that counting
 * needs, so that neither reads a document it does not return. A listing goes by a number there: in
 * words it would be three quarters of the file, and each meeting is in seven of them.
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
  CREATE TABLE IF NOT EXISTS listings (
    number INTEGER PRIMARY KEY,
    partition TEXT NOT NULL,
    type TEXT NOT NULL,
    key TEXT NOT NULL,
    UNIQUE (partition, type, key)
  );
  CREATE TABLE IF NOT EXISTS listed (
    listing INTEGER NOT NULL,
    at TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (listing, at, id)
  ) WITHOUT ROWID;
  -- A key can hold a client's code, which must not outlive its last document.
  CREATE TRIGGER IF NOT EXISTS listing_ends AFTER DELETE ON listed
    WHEN NOT EXISTS (SELECT 1 FROM listed WHERE listing = OLD.listing)
    BEGIN DELETE FROM listings WHERE number = OLD.listing; END;
`;
