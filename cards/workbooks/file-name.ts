const LONGEST_NAME = 100;

/** A name that Windows, OneDrive and a browser all take: letters, digits, spaces and `._-`. */
export function workbookName(...parts: readonly string[]): string {
  const name = parts
    .join(' ')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_NAME)
    .replace(/^[ ._-]+|(?<![ ._-])[ ._-]+$/g, '');
  return `${name}.xlsx`;
}
