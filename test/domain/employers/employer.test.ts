import { checkEmployer } from '../../../domain/employers/check-employer';

describe('checkEmployer', () => {
  it('keeps trimmed fields and leaves empty ones out', () => {
    expect(
      checkEmployer({
        name: '  K-Market\n Keskusta ',
        businessId: 'FI01120389',
        site: ' Pori ',
        industry: ' ',
        needs: 'Aamuvuoroon kaksi\nhyllyttäjää\n',
      }),
    ).toEqual({
      kind: 'valid',
      employer: {
        name: 'K-Market Keskusta',
        businessId: '0112038-9',
        site: 'Pori',
        industry: undefined,
        needs: 'Aamuvuoroon kaksi\nhyllyttäjää',
      },
    });
  });

  it.each([
    [{}, { name: 'required' }],
    [{ name: '  ' }, { name: 'required' }],
    [{ name: 'K' }, { name: 'tooShort' }],
    [{ name: 'K'.repeat(121) }, { name: 'tooLong' }],
    [{ name: 'Matti matti@firma.fi' }, { name: 'email' }],
    [{ name: 'Matti 040 123 4567' }, { name: 'phone' }],
    [{ name: '010190-901A' }, { name: 'identityCode' }],
    [
      { name: 'Lidl', businessId: '0112038-8' },
      { name: undefined, businessId: 'businessId' },
    ],
    [{ name: 'Lidl', site: 'soita 040 123 4567' }, { site: 'phone' }],
    [{ name: 'Lidl', site: 'x'.repeat(201) }, { site: 'tooLong' }],
    [{ name: 'Lidl', industry: 'a@b.fi' }, { industry: 'email' }],
    [{ name: 'Lidl', needs: 'asiakas 010190-901A' }, { needs: 'identityCode' }],
    [{ name: 'Lidl', needs: 'x'.repeat(501) }, { needs: 'tooLong' }],
    [
      { name: '', needs: 'a@b.fi' },
      { name: 'required', needs: 'email' },
    ],
  ])('refuses %j', (form, errors) => {
    expect(checkEmployer(form)).toEqual({ kind: 'invalid', errors });
  });

  it.each(['AB', 'K'.repeat(120)])('takes a name of 2 to 120 characters', (name) => {
    expect(checkEmployer({ name })).toMatchObject({ kind: 'valid', employer: { name } });
  });
});
