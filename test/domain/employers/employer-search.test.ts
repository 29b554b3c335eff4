import type { Employer } from '../../../domain/employers/employer';
import { searchEmployers } from '../../../domain/employers/employer-search';

const employer = (name: string, more: Partial<Employer> = {}): Employer => ({
  id: name,
  teamId: 'pori',
  name,
  aliases: [],
  ...more,
});

const REGISTER = [
  employer('Prisma', { site: 'Pori' }),
  employer('Prisma Rauma', { aliases: ['Sokos Rauma'] }),
  employer('K-Market Keskusta'),
  employer('K-Citymarket Pori'),
  employer('S-market Ulvila'),
  employer('Satakunnan Rautakauppa Oy', { businessId: '0201256-6' }),
  employer('Öljykauppa Åman'),
  employer('Halli 4'),
];

const found = (text: string) => searchEmployers(text, REGISTER).map(({ name }) => name);

describe('searching the register', () => {
  it.each([
    ['prisma', ['Prisma', 'Prisma Rauma']],
    ['pris', ['Prisma', 'Prisma Rauma']],
    ['rauma', ['Prisma Rauma']],
    ['prisma rau', ['Prisma Rauma']],
    ['rau pris', ['Prisma Rauma']],
    ['sokos', ['Prisma Rauma']],
    ['k-market', ['K-Market Keskusta']],
    ['k market kes', ['K-Market Keskusta']],
    ['s-market', ['S-market Ulvila']],
    ['rautakaup', ['Satakunnan Rautakauppa Oy']],
    ['kauppa', ['Öljykauppa Åman', 'Satakunnan Rautakauppa Oy']],
    ['oljykauppa aman', ['Öljykauppa Åman']],
    ['FI02012566', ['Satakunnan Rautakauppa Oy']],
    ['prizma', ['Prisma', 'Prisma Rauma']],
    ['satakunan', ['Satakunnan Rautakauppa Oy']],
    ['halli 4', ['Halli 4']],
    ['halli 5', []],
    ['lidl', []],
    ['...', []],
  ])('finds for "%s" %j', (text, names) => {
    expect(found(text).sort()).toEqual([...names].sort());
  });

  it('puts the employer that begins with the words first', () => {
    const register = [employer('Autotalo Prisma'), employer('Prisma'), employer('Prismakatu')];
    const names = searchEmployers('prisma', register).map(({ name }) => name);
    expect(names[0]).toBe('Prisma');
  });

  it('lists all in the Finnish order when nothing is typed', () => {
    const names = ['Öija', 'Zeta', 'Åland', 'Äijä', 'alko', 'Baari 10', 'Baari 9'];
    const register = names.map((name) => employer(name));
    expect(searchEmployers(' ', register).map(({ name }) => name)).toEqual([
      'alko',
      'Baari 9',
      'Baari 10',
      'Zeta',
      'Åland',
      'Äijä',
      'Öija',
    ]);
  });
});
