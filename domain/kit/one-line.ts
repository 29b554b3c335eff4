/** A single-line text as it is stored: trimmed, its white space single. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
