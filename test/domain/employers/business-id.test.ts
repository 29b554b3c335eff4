import { readBusinessId } from '../../../domain/employers/business-id';

describe('readBusinessId', () => {
  it.each([
    ['0112038-9', '0112038-9'],
    [' 0112038 – 9 ', '0112038-9'],
    ['0112038\u20119', '0112038-9'],
    ['112038-9', '0112038-9'],
    ['01120389', '0112038-9'],
    ['FI01120389', '0112038-9'],
    ['fi 0112038-9', '0112038-9'],
  ])('reads %s as %s', (text, id) => {
    expect(readBusinessId(text)).toBe(id);
  });

  it.each([
    '',
    '0112038-8',
    '0112038',
    '112038',
    '0112038-90',
    '010190-901A',
    'Prisma Pori',
    '0112038-9 tai 0201256-6',
  ])('reads %s as none', (text) => {
    expect(readBusinessId(text)).toBeUndefined();
  });
});
