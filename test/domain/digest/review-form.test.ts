import { absenceChanges } from '../../../domain/digest/absence-changes';
import { readReviewForm } from '../../../domain/digest/review-form';

describe('the texts of a review', () => {
  it('may be left out', () => {
    expect(readReviewForm({ note: ' ', targets: '' })).toEqual({ kind: 'valid' });
  });

  it('are kept trimmed', () => {
    const read = readReviewForm({ note: ' Hyvä viikko ', targets: 'Kaksi alaa' });
    expect(read).toEqual({ kind: 'valid', note: 'Hyvä viikko', targets: 'Kaksi alaa' });
  });

  it.each([
    ['note', 'Soita 040 123 4567', 'phone'],
    ['targets', 'kirjoita maija@pori.fi', 'email'],
    ['note', '131052-308T', 'identityCode'],
    ['targets', 'x'.repeat(501), 'tooLong'],
  ] as const)('are refused in %s: %j', (field, text, error) => {
    const read = readReviewForm({ note: '', targets: '', [field]: text });
    expect(read).toEqual({ kind: 'invalid', errors: { [field]: error } });
  });
});

describe('who is away', () => {
  const coaches = ['a', 'b', 'c'];

  it.each([
    ['', 'a,b', ['a', 'b'], []],
    ['a', 'a,b', ['b'], []],
    ['a,b', 'b', [], ['a']],
    ['a,b', '', [], ['a', 'b']],
    ['a', 'a', [], []],
    ['', ' b , stranger', ['b'], []],
    ['stranger', '', [], []],
  ])('shown %j, ticked %j', (shown, ticked, away, back) => {
    expect(absenceChanges({ shown, ticked }, coaches)).toEqual({ away, back });
  });
});
