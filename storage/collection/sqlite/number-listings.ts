import type Database from 'libsql';

const NUMBER_LISTINGS = `
  INSERT INTO listings (partition, type, key)
    SELECT DISTINCT partition, type, key FROM document_keys ORDER BY partition, type, key;
  INSERT INTO listed (listing, at, id)
    SELECT number, at, id FROM listings CROSS JOIN document_keys USING (partition, type, key)
    ORDER BY number, at, id;
  DROP TABLE document_keys;
`;
/**
 * Has the name of the table that was. A former build can't write to a view, and so does not start;
 * it would find no listing and nobody's role.
 */
const FORMER_NAME = `
  CREATE VIEW IF NOT EXISTS document_keys AS
    SELECT partition, type, key, at, id FROM listings JOIN listed ON listing = number;
`;

/** Takes over the keys of a file that a build of before December 2026 wrote, where listings had no numbers. */
export function numberListings(database: Database.Database): void {
  if (hasFormerKeys(database)) {
    // Asked again inside: another process may have been quicker.
    const takeOver = () => hasFormerKeys(database) && database.exec(NUMBER_LISTINGS);
    database.transaction(takeOver).immediate();
  }
  database.exec(FORMER_NAME);
}

function hasFormerKeys(database: Database.Database): boolean {
  const table = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'document_keys'";
  return database.prepare(table).get() !== undefined;
}
