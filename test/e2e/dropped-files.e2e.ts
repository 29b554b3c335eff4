import type { Locator } from 'playwright-core';
import writeExcelFile from 'write-excel-file/node';
import { DEMO_COACH, DEMO_TEAMS } from '../../bot/demo/people';
import { CRITERION_NUMBERS } from '../../domain/criteria/criterion';
import { openFakePage } from './support/fake-page';
import { fakeTeamsStage, heightOf, LOOKS, pictures } from './support/looks';
import { visibleText } from './support/visible-text';

const NEW_NAMES = ['Raumanmeren Pesula', 'Länsirannikon Rakennus- ja Kiinteistöhuoltopalvelut Oy'];
const MORE = Array.from({ length: 24 }, (_, n) => `Noormarkun Puutarha ${n + 1}`);
const ALIKE = ['Prisma', 'Hotelli Untuvapeito', 'Pesula Pyykkipoika', 'Kahvila Teekupinen'].concat([
  'Siivous Pölynukka Rauma',
  'Varasto Trukkilavat',
  'Lounas Lusikalinen',
]);
const OTHERS = ['Leipomo Pullataikina Pori', 'Satu Laine', 'Pekka Virtanen', 'Soita 040 123 4567'];
const ROWS = [...ALIKE, ...OTHERS, ...NEW_NAMES, ...MORE];
const TABLE = [['Yritys', 'Y-tunnus'], ...ROWS.map((name) => [name, '']), ['Viimeinen', '123']];
const SCORES = CRITERION_NUMBERS.map((number) => `${number};${1 + (number % 5)}`).join('\n');

const press = (card: Locator, name: RegExp | string) =>
  card.getByRole('button', { name, exact: typeof name === 'string' }).click();

describe('what is dropped into a chat', () => {
  const stage = fakeTeamsStage();

  it.each(LOOKS)(
    'as a list is looked over, saved and undone at $width px, $theme',
    async (look) => {
      const { browser, region } = stage();
      const { width, theme } = look;
      const chat = await openFakePage(browser, region.pageOf(DEMO_COACH.name, { theme }), width);
      const drop = (name: string, content: string | Buffer) =>
        chat.next(() => region.person(DEMO_COACH.name).drops({ name, content }));
      const { picture, cut } = pictures(look);
      const column = await drop('lista.csv', 'Kohde;Tila\nPrisma;auki\nSokos;kiinni');
      await picture(column, 'import-column');
      const cells = TABLE.map((row) => row.map((value) => ({ value })));
      const card = await drop('lista.xlsx', await writeExcelFile(cells).toBuffer());
      await picture(card, 'import-preview');
      expect(await heightOf(card)).toBeLessThanOrEqual(800);
      await press(card, 'Näytä: Rivit, joita ei lisätä');
      await press(card, 'Näytä: Uudet työnantajat');
      await picture(card, 'import-preview-open');
      await press(card, /^Katso samannäköiset/);
      await card.getByText('Ovatko nämä samoja?').waitFor();
      await picture(card, 'import-alike');
      await press(card, /^Kaikki \d+ samoja/);
      await press(card, /^Katso nimet/);
      await card.getByText('Ovatko nämä yrityksiä?').waitFor();
      await picture(card, 'import-persons');
      await press(card, /^Kaikki \d+ ihmisiä/);
      await press(card, /^Lisää \d+$/);
      await card.getByText('Lista on tuotu').waitFor();
      await picture(card, 'import-receipt');
      await press(card, 'Kumoa');
      await card.getByText('Tuonti kumottu').waitFor();
      await picture(card, 'import-undone');
      expect(cut).toEqual([]);
      await chat.close();
    },
  );

  it.each(LOOKS)('as an assessment is looked over at $width px, $theme', async (look) => {
    const { browser, region } = stage();
    const { width, theme } = look;
    const leader = DEMO_TEAMS[0].people.find(({ roles }) =>
      roles.some((role) => role === 'leader'),
    );
    if (!leader) throw new Error('a team without a leader');
    const chat = await openFakePage(browser, region.pageOf(leader.name, { theme }), width);
    const { picture, cut } = pictures(look);
    const card = await chat.next(() =>
      region.person(leader.name).drops({ name: 'pisteet.csv', content: SCORES }),
    );
    await picture(card, 'import-assessment');
    expect(await visibleText(card)).toContain('25/25 kriteeriä, pisteitä yhteensä 75');
    expect(cut).toEqual([]);
    await chat.close();
  });
});
