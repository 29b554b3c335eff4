import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { plain, withoutMarks } from '../../../cards/kit/escape-markdown';
import { wordsIn } from '../../../cards/kit/wording';

const markdown = new MarkdownIt('default', { html: false, linkify: false, breaks: true });

/** What the client of cards makes an instant of; its own pattern, and more lenient. */
const READ_BY_CLIENT = /\{{2}\s*(?:DATE|TIME)\s*\(/i;

/** The tags that a reader of Markdown would make of it, besides paragraphs and breaks. */
function tagsOf(text: string): string[] {
  const tags = [...markdown.render(text).matchAll(/<\/?(\w+)/g)].map(([, tag = '']) => tag);
  return tags.filter((tag) => tag !== 'p' && tag !== 'br');
}

describe('text that somebody typed', () => {
  it.each([
    '[tästä](https://example.com)',
    '[tästä][x]\n\n[x]: https://example.com',
    '**Prisma** ja __Lidl__',
    'a *b* ~~x~~ `y`',
    '1. kahvila',
    '- kahvila\n# otsikko\n> lainaus\n+ lisä',
    'otsikko\n===\ntoinen\n---',
    '***',
    '15. päivä soitto ~ klo 10',
    '1. Luokan Leipomo',
    '<https://example.com> &amp; \\*',
  ])('becomes no markup, and is shown as it is: %j', (typed) => {
    expect(tagsOf(plain(typed))).toEqual([]);
    expect(withoutMarks(plain(typed))).toBe(typed);
    expect(plain(typed).split('\\')).toHaveLength(typed.split('\\').length);
  });

  it('becomes no markup whatever signs stand in it', () => {
    const sign = fc.constantFrom(...'*_~`[]()#>+-=.:!\\<&;1 \nab'.split(''), '**', '](', '1. ');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        // Four spaces at the start of a line would make code of any text: people type none.
        const typed = signs.join('').replace(/ {2,}/g, ' ');
        expect(tagsOf(plain(typed))).toEqual([]);
        expect(withoutMarks(plain(typed))).toBe(typed);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '{{DATE(2026-11-30T10:00:00Z)}}',
    'x {{DATE(2026-11-30T10:00:00Z, LONG)}} {{TIME(2026-11-30T10:00:00Z)}}',
    '{{date(2026-11-30T10:00:00Z)}}',
    '{{{DATE(2026-11-30T10:00:00Z,SHORT)}}}',
  ])('is read as no instant by the client of cards, and is shown as it is: %j', (typed) => {
    expect(typed).toMatch(READ_BY_CLIENT);
    expect(plain(typed)).not.toMatch(READ_BY_CLIENT);
    expect(withoutMarks(plain(typed))).toBe(typed);
  });

  it.each([
    'Prisma Pori',
    'K-Market Keskusta',
    'K_market_A',
    'ti 24.11.2026',
    '1–2 vuoroa',
    'A & B Oy (Rauma)',
    'klo 9.30 - 10.15',
  ])('leaves %j alone', (typed) => {
    expect(plain(typed)).toBe(typed);
  });

  it('is made harmless in every sentence it is put into', () => {
    expect(tagsOf(wordsIn('fi')('meeting.team', { name: '[x](y)' }))).toEqual([]);
  });
});
