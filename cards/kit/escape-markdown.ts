/*
 * Backslashes are no portable escape: Teams on a phone shows most of them. So what somebody typed is
 * made harmless by signs that nobody sees, and by nothing else.
 */

/** Joins without a trace: before it nothing begins a line, and `]` stands apart from `(`. */
const JOINER = '\u2060';
/** A space as thin as a hair: what is followed by a space opens no emphasis. */
const HAIR = '\u200A';
/** Looks like a backtick and is none. */
const GRAVE = '\u02CB';

/** `K_market_A` opens none: the sign stands within a word. */
const OPENS_EMPHASIS = /(?:(?<!\*)\*+(?!\*)|(?<!~)~+(?!~)|(?<![\p{L}\p{N}_])_+(?!_))(?=\S)/gu;
/** A heading, a list, a quote, a rule, or a line that makes a heading of the one above. */
const BEGINS_BLOCK =
  /^[^\S\r\n\u2028\u2029]*(?=#|>|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|[-=*_~]{2}|=[^\S\n]*$|[-*_](?:[^\S\n]*[-*_]){2})/gm;

/**
 * What somebody typed, shown as typed: cards read Markdown, and a name like `[x](https://…)` must
 * not become a link, nor "1." a list.
 */
export function plain(text: string): string {
  return (
    text
      .replaceAll('`', GRAVE)
      .replace(/\\(?=[\p{P}\p{S}])/gu, `\\${JOINER}`)
      .replace(/[\][](?=[[(:])/g, `$&${JOINER}`)
      .replace(/<(?=[\p{L}/!?])/gu, `<${JOINER}`)
      .replace(/&(?=#?\w+;)/g, `&${JOINER}`)
      // `{{DATE(…)}}` is not Markdown: the client of cards reads it itself, as an instant.
      .replace(/\{(?=\{\s*(?:DATE|TIME)\b)/gi, `{${JOINER}`)
      .replace(OPENS_EMPHASIS, `$&${HAIR}`)
      .replace(BEGINS_BLOCK, `$&${JOINER}`)
  );
}

/** The same where no Markdown is read: in a title, a tooltip, a notification. */
export function withoutMarks(text: string): string {
  return text.replaceAll(JOINER, '').replaceAll(HAIR, '').replaceAll(GRAVE, '`');
}

/** Our own Markdown where none is read: the words alone. */
export function withoutMarkdown(markdown: string): string {
  return markdown.replace(/\*\*|__|`/g, '').replace(/^[^\S\r\n\u2028\u2029]*[-*]\s+/gm, '');
}
