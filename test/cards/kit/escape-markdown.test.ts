import { plain } from '../../../cards/kit/escape-markdown';
import { wordsIn } from '../../../cards/kit/wording';

describe('text that somebody typed', () => {
  it.each([
    ['[tästä](https://example.com)', '\\[tästä\\](https://example.com)'],
    ['**Prisma**', '\\*\\*Prisma\\*\\*'],
    ['a_b_c ~x~ `y`', 'a\\_b\\_c \\~x\\~ \\`y\\`'],
    ['1. kahvila', '1\\. kahvila'],
    ['- kahvila\n# otsikko', '\\- kahvila\n\\# otsikko'],
  ])('shows %j as it is, not as markup', (typed, shown) => {
    expect(plain(typed)).toBe(shown);
  });

  it.each(['Prisma Pori', 'K-Market Keskusta', 'ti 24.11.2026', '1–2 vuoroa', 'A & B Oy (Rauma)'])(
    'leaves %j alone',
    (typed) => {
      expect(plain(typed)).toBe(typed);
    },
  );

  it('is escaped in every sentence it is put into', () => {
    expect(wordsIn('fi')('meeting.team', { name: '[x](y)' })).toBe('Tiimi: \\[x\\](y)');
  });
});
