import { stampIn, workbookName } from '../../../cards/workbooks/file-name';

it.each([
  [['Seurantataulukko', 'Porin tiimi', '2026-Q4'], 'Seurantataulukko Porin tiimi 2026-Q4.xlsx'],
  [['Omat', 'Äänekoski/Åbo: "A" <b>|*?#%~'], 'Omat Äänekoski Åbo A b.xlsx'],
  [['..', '../../etc/passwd'], 'etc passwd.xlsx'],
  [['A\r\nB', 'C\u202ED'], 'A B C D.xlsx'],
])('a file is named %j with safe letters alone', (parts, name) => {
  expect(workbookName(...parts)).toBe(name);
});

it('two files of one table made after each other have names of their own', () => {
  const first = stampIn(new Date('2026-11-30T12:05:12Z'), 'Europe/Helsinki');
  expect(first).toBe('2026-11-30 14.05.12');
  const second = stampIn(new Date('2026-11-30T12:05:13Z'), 'Europe/Helsinki');
  const team = 'Äänekosken '.repeat(30);
  expect(workbookName('Omat', team, first)).not.toBe(workbookName('Omat', team, second));
});

it('a very long team name leaves a name that file systems take', () => {
  expect(workbookName('x'.repeat(500)).length).toBeLessThanOrEqual(105);
});
