import type { Employer } from '../../../domain/employers/employer';
import type { ListedEmployer, RowChoice } from '../../../domain/employers/employer-import';
import { answersOf } from '../../../domain/employers/import-answers';
import { findListColumns } from '../../../domain/employers/import-columns';
import { readEmployerList } from '../../../domain/employers/read-employer-list';
import { sortImport } from '../../../domain/employers/sort-import';
import { isPersonsName } from '../../../domain/log-text/persons-name';

const sheetOf = (...rows: string[]) => ({ name: '', rows: rows.map((row) => row.split(';')) });

describe('the columns of a list', () => {
  it.each([
    ['Yritys;Y-tunnus;Paikkakunta;Toimiala', { name: 0, businessId: 1, site: 2, industry: 3 }],
    ['Nimi;YRITYKSEN NIMI ;Puhelin', { name: 1 }],
    ['Ort;Arbetsgivare;FO-nummer;Bransch', { name: 1, businessId: 2, site: 0, industry: 3 }],
    ['No.;Company name:;Town', { name: 1, site: 2 }],
  ])('are found by their headings: %s', (head, columns) => {
    expect(findListColumns(sheetOf('Lista 2026', '', head, 'a;b;c'))).toEqual({
      kind: 'found',
      head: 2,
      columns,
    });
  });

  it('need no heading when there is one alone', () => {
    expect(findListColumns(sheetOf(';Prisma', ';Sokos'))).toEqual({
      kind: 'found',
      head: -1,
      columns: { name: 1 },
    });
  });

  it('are asked about when no heading tells, and nobody’s number is shown as one', () => {
    expect(findListColumns(sheetOf('', 'Kohde;040 123 4567;Tila', 'Prisma;x;y'))).toEqual({
      kind: 'unclear',
      head: 1,
      choices: [
        { column: 0, letter: 'A', heading: 'Kohde' },
        { column: 1, letter: 'B', heading: '' },
        { column: 2, letter: 'C', heading: 'Tila' },
      ],
    });
    expect(findListColumns(sheetOf('', ';;'))).toEqual({ kind: 'empty' });
  });
});

describe('the rows of a list', () => {
  const read = (...rows: string[]) =>
    readEmployerList(
      sheetOf('Yritys;Y-tunnus;Paikka', ...rows),
      { head: 0, columns: { name: 0, businessId: 1, site: 2 } },
      isPersonsName,
    );

  it('pass the rules of the register; what does not is left out without its words', () => {
    const rows = ['Prisma;0201256-6;Pori', 'X', '131052-308T', 'Soita 040 123 4567', 'a@b.fi'];
    expect(read(...rows, '=HYPERLINK("x")', 'x'.repeat(121), ';;Pori')).toEqual({
      rows: [{ row: 2, name: 'Prisma', businessId: '0201256-6', site: 'Pori' }],
      left: [
        { row: 3, why: 'tooShort' },
        { row: 4, why: 'identityCode' },
        { row: 5, why: 'phone' },
        { row: 6, why: 'email' },
        { row: 7, why: 'formula' },
        { row: 8, why: 'tooLong' },
      ],
      partial: [],
      heading: 'Yritys',
    });
  });

  it('stay when a detail of theirs does not pass', () => {
    expect(read('Prisma;123;Pori', 'Sokos;;soita 040 123 4567')).toEqual({
      rows: [
        { row: 2, name: 'Prisma', site: 'Pori' },
        { row: 3, name: 'Sokos' },
      ],
      left: [],
      partial: [2, 3],
      heading: 'Yritys',
    });
  });

  it('are five hundred at most', () => {
    const rows = Array.from({ length: 500 }, (_, n) => `Myllärit ${n + 1}`);
    expect(read(...rows)).toMatchObject({ rows: { length: 500 } });
    expect(read(...rows, 'Yksi liikaa')).toBe('tooMany');
  });

  it.each([
    ['Satu Laine', true],
    ['Laine Satu', true],
    ['Anna-Maija Virtanen', true],
    ['Tmi Satu Laine', false],
    ['Parturi Satu', false],
    ['Satu', false],
    ['Kahvila Kaneli', false],
    ['Prisma Pori', false],
    ['Rauman Telakka', false],
  ])('may be a person’s name: %s (%s)', (name, isPersons) => {
    expect(isPersonsName(name)).toBe(isPersons);
  });
});

describe('a list beside the register', () => {
  const register = ['Pesula Pyykkipoika Oy', 'Prisma'].map(
    (name): Employer => ({ id: name, teamId: 'team', name, aliases: [] }),
  );
  const listed = (...names: string[]): ListedEmployer[] =>
    names.map((name, at) => ({
      row: at + 2,
      name,
      ...(isPersonsName(name) && { isPersonLike: true }),
    }));
  const sort = (rows: ListedEmployer[], choices: Record<string, RowChoice> = {}) => {
    const { alike, ...groups } = sortImport({ rows, choices, teamId: 'team' }, register);
    const namesOf = (group: readonly ListedEmployer[]) => group.map(({ name }) => name);
    return {
      ...Object.fromEntries(Object.entries(groups).map(([kind, group]) => [kind, namesOf(group)])),
      alike: alike.map(({ listed: row, employers }) => [
        row.name,
        ...employers.map(({ name }) => name),
      ]),
    };
  };
  const rows = listed('prisma', 'Pesula Pyykipoika', 'Sokos', 'Sokos Oy', 'Sokoss', 'Satu Laine');
  const sure = { known: ['prisma'], repeated: ['Sokos Oy'] };

  it('is sorted by the register’s own matching, and matched within itself', () => {
    expect(sort(rows)).toEqual({
      ...sure,
      fresh: ['Sokos'],
      declined: [],
      persons: ['Satu Laine'],
      alike: [
        ['Pesula Pyykipoika', 'Pesula Pyykkipoika Oy'],
        ['Sokoss', 'Sokos'],
      ],
    });
  });

  it('follows what was said of its rows', () => {
    expect(sort(rows, { 3: 'same', 6: 'new', 7: 'out' })).toEqual({
      ...sure,
      fresh: ['Sokos', 'Sokoss'],
      declined: ['Pesula Pyykipoika', 'Satu Laine'],
      persons: [],
      alike: [],
    });
  });

  it('takes those answers alone that can be given to what is asked', () => {
    const asked = [3, 6];
    const said = ['out', 'same', 'new'];
    const one = { about: 'alike', asked, rows: [3, 6, 7], said, all: '' } as const;
    expect(answersOf(one)).toEqual({ 6: 'same' });
    expect(answersOf({ ...one, all: 'new' })).toEqual({ 3: 'new', 6: 'new' });
    expect(answersOf({ ...one, about: 'persons', all: 'same' })).toEqual({ 3: 'out' });
  });
});
