import { findScores } from '../../../domain/assessments/find-scores';
import { CRITERION_NUMBERS } from '../../../domain/criteria/criterion';

const sheet = (rows: readonly (readonly string[])[]) => [{ name: '', rows }];
const markOf = (number: number) => ['3', '4', '3–5', 'ei relevantti', '5'][number % 5] ?? '';
const WANTED = new Map(CRITERION_NUMBERS.map((number) => [number, markOf(number)]));
const numbered = (row: (number: number) => string[]) => CRITERION_NUMBERS.map(row);

it.each([
  ['numbers and marks', numbered((number) => [String(number), markOf(number)])],
  [
    'headings, names, and a proposal before the points',
    [
      ['Laatukriteeristö 2025'],
      ['Nro', 'Kriteeri', 'Ehdotus', 'Pisteet', 'Muuta'],
      ...numbered((number) => [String(number), 'x', '2', markOf(number), 'teksti 4']),
      ['', 'Yhteensä', '', '88'],
    ],
  ],
  [
    'numbers within the names',
    [['Kriteeri', 'Perustelu', 'Arvio'], ...numbered((n) => [`${n}. Nimi`, `${n} kpl`, markOf(n)])],
  ],
  ['the word before the number', numbered((n) => [`Kriteeri ${n}`, markOf(n)])],
  ['marks alone', [['Pisteet 2024'], ...numbered((number) => ['', markOf(number)])]],
])('finds the marks in a table of %s', (_what, rows) => {
  expect(findScores(sheet(rows))).toEqual({ marks: WANTED, wrong: [] });
});

it('finds them on whichever sheet they are, and leaves open what is empty', () => {
  const rows = numbered((number) => [String(number), number > 20 ? '' : '4']);
  const found = findScores([...sheet([['Yritys'], ['Prisma']]), ...sheet(rows)]);
  expect([...(found?.marks.values() ?? [])].filter((mark) => mark === '4')).toHaveLength(20);
});

it('tells which of the points are none', () => {
  const rows = numbered((number) => [String(number), number === 7 ? 'kesken' : '4']);
  expect(findScores(sheet([['Nro', 'Pisteet'], ...rows]))?.wrong).toEqual([7]);
});

it.each([
  ['a list of employers', [['Yritys', 'Paikka'], ...numbered((n) => [`Myllärit ${n}`, 'Pori'])]],
  ['a numbered list', numbered((number) => [String(number), `Myllärit ${number}`])],
  ['24 criteria', numbered((n) => [String(n), '4']).slice(0, 24)],
  ['26 criteria', [...numbered((n) => [String(n), '4']), ['26', '4']]],
  ['numbers without marks', numbered((number) => [String(number), ''])],
  ['nothing', []],
])('finds none in %s', (_what, rows) => {
  expect(findScores(sheet(rows))).toBeUndefined();
});
