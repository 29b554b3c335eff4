import { Parser } from 'htmlparser2';
import { z } from 'zod';
import { plainText } from '../../domain/kit/plain-text';
import type { TeamsActivity } from './teams-activity';

/** What stands in a message's markup beside what its writer says: mentions, and what is quoted. */
const NOT_SAID = ['at', 'quoted', 'attachment', 'script', 'style'];
const isQuote = (name: string, type: string | undefined) =>
  name === 'blockquote' && type?.includes('Reply') === true;
const BLOCKS = ['p', 'div', 'br', 'li', 'tr', 'td', 'h1', 'h2', 'h3', 'blockquote', 'pre'];

const htmlAttachment = z.looseObject({
  contentType: z.literal('text/html'),
  content: z.string(),
});

// Clients that don't know imBack (the Playground) send the button's data in place of its words.
const spokenData = z.looseObject({
  msteams: z.looseObject({ type: z.literal('imBack'), value: z.string() }),
});

/**
 * What a message's writer says, wherever Teams puts it: in the text, in a button's words, or in an
 * HTML attachment alone. Without mentions, and without what a reply quotes.
 */
export function messageWords({ text, value, attachments }: TeamsActivity): string {
  const said = text ? wordsOfText(text) : '';
  if (said !== '') return said;
  const spoken = spokenData.safeParse(value);
  if (spoken.success) return spoken.data.msteams.value.trim();
  const html = (attachments ?? []).flatMap((attachment) => {
    const read = htmlAttachment.safeParse(attachment);
    return read.success ? [read.data.content] : [];
  });
  return wordsOfHtml(html.join('\n'));
}

/** A text is no HTML: only Teams' own marks in it are taken off, and `<Uusi Kuppila>` stays. */
function wordsOfText(text: string): string {
  const words = text
    .replace(/<quoted\b[^<>]*>(?:<\/quoted>)?/g, ' ')
    .split('<at')
    .map((part, index) => (index === 0 ? part : afterMention(part)))
    .join('');
  return oneLine(words.replaceAll('&nbsp;', ' '));
}

/** What follows a mention whose opening was cut off; all of it when it is none (`<atk`). */
function afterMention(part: string): string {
  const end = part.indexOf('</at>');
  return /^[\s>]/.test(part) && end >= 0 ? ` ${part.slice(end + '</at>'.length)}` : `<at${part}`;
}

function wordsOfHtml(html: string): string {
  let words = '';
  let unsaid = 0;
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag(name, { itemtype, alt }) {
      const isUnsaid = NOT_SAID.includes(name) || isQuote(name, itemtype);
      open.push(isUnsaid);
      if (isUnsaid) unsaid += 1;
      if (BLOCKS.includes(name)) words += ' ';
      if (unsaid === 0 && alt) words += alt;
    },
    ontext(text) {
      words += unsaid === 0 ? text : ' ';
    },
    onclosetag(name) {
      if (open.pop()) unsaid -= 1;
      if (BLOCKS.includes(name)) words += ' ';
    },
  });
  parser.end(html);
  return oneLine(words);
}

function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
