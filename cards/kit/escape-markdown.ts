/**
 * What somebody typed, shown as typed: cards read Markdown, and a name like `[x](https://…)` must
 * not become a link, nor "1." a list.
 */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]~]/g, '\\$&')
    .replace(
      /^(\s*)(#{1,6}|[-+>]|\d+[.)])(?=\s)/gm,
      (_match, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );
}

/** Our own Markdown where none is read: the words alone. */
export function withoutMarkdown(markdown: string): string {
  return markdown.replace(/\*\*|__|`/g, '').replace(/^\s*[-*]\s+/gm, '');
}
