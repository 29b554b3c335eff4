import { parse } from 'csv-parse/sync';
import type { ReadFile } from '../../domain/files/sheet';
import { cellText } from './cell-text';

/** Of the whole file; a list may have 500. */
const MOST_ROWS = 5_000;
const SEPARATORS = [';', '\t', ','];

/**
 * The rows of a text of separated values: in UTF-8, UTF-16 or, as older Excels write, Windows-1252.
 * What separates is what stands in the first line; a list of one column has no separator.
 */
export function readCsv(content: Uint8Array): ReadFile {
  const text = decoded(content);
  if (text.includes('\0') || /^\s*</.test(text)) return { kind: 'failed', why: 'unreadable' };
  const [, told] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const lines = told ? text.slice(text.indexOf('\n') + 1) : text;
  const [head = ''] = /^.*/.exec(lines.trimStart()) ?? [];
  const separator = told ?? SEPARATORS.find((sign) => head.includes(sign)) ?? '\x1f';
  try {
    const rows = parse(lines, {
      delimiter: separator,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: MOST_ROWS + 1,
    });
    if (rows.length > MOST_ROWS) return { kind: 'failed', why: 'tooLarge' };
    return { kind: 'sheets', sheets: [{ name: '', rows: rows.map((row) => row.map(cellText)) }] };
  } catch {
    return { kind: 'failed', why: 'unreadable' };
  }
}

function decoded(content: Uint8Array): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}
