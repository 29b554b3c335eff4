import { plain } from '../kit/escape-markdown';

/** A longer text as typed, line by line: cards run lines together that no empty line parts. */
export function typedLines(text: string): string {
  return plain(text).replace(/(?<!\s)\s*\n\s*/g, '\n\n');
}
