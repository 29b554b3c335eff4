import { oneLine } from '../../domain/kit/one-line';
import { plainText } from '../../domain/kit/plain-text';

const LONGEST_CELL = 500;

/** A cell as text: of a date its day. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  return oneLine(plainText(text, LONGEST_CELL));
}
