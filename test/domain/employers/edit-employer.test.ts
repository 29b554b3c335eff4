import { decideEmployerEdit } from '../../../domain/employers/edit-employer';
import type { Employer } from '../../../domain/employers/employer';
import { employerChanges } from '../../../domain/employers/employer-changes';
import { employerFormOf } from '../../../domain/employers/employer-form';
import { mergeEmployers } from '../../../domain/employers/merge-employers';

const prisma: Employer = {
  id: 'prisma',
  teamId: 'pori',
  name: 'Prisma',
  site: 'Pori',
  needs: 'Kassoja',
  aliases: ['Citymarketin naapuri'],
};
const lidl: Employer = { id: 'lidl', teamId: 'pori', name: 'Lidl', aliases: [] };
const register = [prisma, lidl];
const base = employerFormOf(prisma);
const edit = { base, theirs: prisma, mine: base, register, toldApart: [] };

describe('an edit of an employer', () => {
  it('is none when nothing was changed, or only white space', () => {
    expect(decideEmployerEdit(edit).kind).toBe('unchanged');
    expect(decideEmployerEdit({ ...edit, mine: { ...base, name: ' Prisma  ' } }).kind).toBe(
      'unchanged',
    );
  });

  it('is saved with what somebody else changed elsewhere', () => {
    const theirs = { ...prisma, needs: 'Siivoojia' };
    const decision = decideEmployerEdit({ ...edit, theirs, mine: { ...base, site: 'Mikkola' } });
    expect(decision).toMatchObject({
      kind: 'save',
      details: { name: 'Prisma', site: 'Mikkola', needs: 'Siivoojia' },
    });
  });

  it('is a conflict when both changed a field, and none when they agree', () => {
    const theirs = { ...prisma, needs: 'Siivoojia', industry: 'Ruoka' };
    const mine = { ...base, needs: 'Kokkeja', site: '' };
    expect(decideEmployerEdit({ ...edit, theirs, mine })).toEqual({
      kind: 'conflict',
      fields: ['needs'],
      form: { ...employerFormOf(theirs), needs: 'Kokkeja', site: '' },
    });
    const alike = { ...base, needs: 'Siivoojia' };
    expect(decideEmployerEdit({ ...edit, theirs, mine: alike }).kind).toBe('unchanged');
  });

  it('empties a field', () => {
    const decision = decideEmployerEdit({ ...edit, mine: { ...base, needs: '' } });
    expect(decision).toMatchObject({ kind: 'save', details: { needs: undefined } });
  });

  it('may not take the name of another', () => {
    const mine = { ...base, name: 'LIDL Oy', site: '' };
    expect(decideEmployerEdit({ ...edit, mine })).toEqual({ kind: 'registered', employer: lidl });
  });

  it('is not asked about look-alikes when its name stays', () => {
    const alike = { ...prisma, id: 'other', name: 'Prisma Pori Mikkola', site: undefined };
    const asked = { ...edit, register: [...register, alike] };
    expect(decideEmployerEdit({ ...asked, mine: { ...base, needs: 'x' } }).kind).toBe('save');
    const renamed = { ...asked, mine: { ...base, name: 'Prisma Mikkola' } };
    expect(decideEmployerEdit(renamed).kind).not.toBe('save');
  });
});

describe('merging two employers', () => {
  it('keeps the details of the one that stays, and fills in what it lacks', () => {
    const loser = { ...lidl, site: 'Ulvila', industry: 'Ruoka', aliases: ['prisma', 'Lidl 2'] };
    expect(mergeEmployers(prisma, loser)).toEqual({
      ...prisma,
      businessId: undefined,
      industry: 'Ruoka',
      aliases: ['Citymarketin naapuri', 'Lidl', 'Lidl 2'],
    });
  });
});

describe('the history of an employer', () => {
  it('tells each change, newest first, with what was before and after', () => {
    const former = [
      { employer: { ...prisma, name: 'Prizma', needs: undefined }, until: '2026-11-01T10:00:00Z' },
      { employer: { ...prisma, needs: undefined }, until: '2026-11-02T10:00:00Z' },
    ];
    expect(employerChanges(prisma, former)).toEqual([
      { at: '2026-11-02T10:00:00Z', fields: [{ field: 'needs', before: '', after: 'Kassoja' }] },
      {
        at: '2026-11-01T10:00:00Z',
        fields: [{ field: 'name', before: 'Prizma', after: 'Prisma' }],
      },
    ]);
  });
});
