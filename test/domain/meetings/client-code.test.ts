import { readClientCode } from '../../../domain/meetings/client-code';

describe('readClientCode', () => {
  it.each([
    ['A1', 'A1'],
    [' tk-07 ', 'TK-07'],
    ['POR-2026-014', 'POR-2026-014'],
    ['123456789012', '123456789012'],
  ])('reads %s as %s', (text, code) => {
    expect(readClientCode(text)).toBe(code);
  });

  it.each([
    ['too short', 'A'],
    ['too long', 'A123456789012'],
    ['without a digit', 'AB-CD'],
    ['a name', 'MATTI'],
    ['a name with a digit', 'VIRTANEN-1'],
    ['with letters beyond A–Z', 'Ä12'],
    ['with a space', 'A 12'],
    ['a birth date', '010190'],
    ['a birth date with dashes', '1990-01-31'],
    ['initials and a birth date', 'MV010190'],
    ['an identity code', '010190-901A'],
    ['an identity code with a new sign', '010190Y901A'],
    ['a phone number', '0401234567'],
  ])('takes none that is %s', (_, text) => {
    expect(readClientCode(text)).toBeUndefined();
  });
});
