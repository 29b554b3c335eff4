import { workbookName } from '../../../cards/workbooks/file-name';

it.each([
  [['Seurantataulukko', 'Porin tiimi', '2026-Q4'], 'Seurantataulukko Porin tiimi 2026-Q4.xlsx'],
  [['Omat', 'Äänekoski/Åbo: "A" <b>|*?#%~'], 'Omat Äänekoski Åbo A b.xlsx'],
  [['..', '../../etc/passwd'], 'etc passwd.xlsx'],
  [['A\r\nB', 'C\u202ED'], 'A B C D.xlsx'],
])('a file is named %j with safe letters alone', (parts, name) => {
  expect(workbookName(...parts)).toBe(name);
});

it('a very long team name leaves a name that file systems take', () => {
  expect(workbookName('x'.repeat(500)).length).toBeLessThanOrEqual(105);
});
