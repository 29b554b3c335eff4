import type { Locator } from 'playwright-core';
import { DEMO_TEAMS } from '../../bot/demo/people';
import { openFakePage } from './support/fake-page';
import { fakeTeamsStage, heightOf, LOOKS, pictures } from './support/looks';
import { playgroundStage } from './support/playground-stage';
import { keepPicture } from './support/screenshots';
import { visibleText } from './support/visible-text';

const MARK = 'Merkitse läpikäydyksi';
const press = (card: Locator, name: string) =>
  card.getByRole('button', { name, exact: true }).click();

describe('the digest in the Playground', () => {
  const stage = playgroundStage();

  it('is seen, marked reviewed and followed to the quarter by who takes the leader’s role', async () => {
    const { page } = stage();
    const box = page.locator('[contenteditable]').first();
    await box.fill('rooli tiiminvetäjä');
    await box.press('Enter');
    await page.getByText('Olet nyt tiiminvetäjä').first().waitFor();

    const card = await stage().say('kooste');
    await card.getByText('Viikko 47 (16.–22.11.2026)').waitFor();
    await keepPicture(card, 'playground-digest');
    await press(card, 'Näytä: Huomio, tavoitteet ja poissaolot');
    await card.getByLabel('Tiimin seuraavat tavoitteet (ei pakollinen)').fill('Kaksi uutta alaa');
    await press(card, MARK);
    await card.getByText('Läpikäyty: ').waitFor();
    expect(await visibleText(card)).toContain('Tavoitteet: Kaksi uutta alaa');
    await keepPicture(card, 'playground-digest-reviewed');

    await press(card, 'Muu jakso');
    await press(card, 'Avaa Q4 2026');
    await card.getByText('Neljännes 4/2026').waitFor();
    expect(await visibleText(card)).toContain('Vk 47: Kaksi uutta alaa');
    await keepPicture(card, 'playground-digest-quarter');
  });
});

const [LEADER] = DEMO_TEAMS[0].people;

describe('the digest on the screens it is read on', () => {
  const stage = fakeTeamsStage();

  it.each(LOOKS)('fits into $width px, $theme', async (look) => {
    const { width, theme } = look;
    const { browser, region } = stage();
    const address = region.pageOf(LEADER?.name ?? '', { theme });
    const person = await openFakePage(browser, address, width);
    const { picture, cut } = pictures(look);

    const card = await person.say('kooste');
    await picture(card, 'digest');
    if (width === 400) {
      expect(await heightOf(card)).toBeLessThanOrEqual(800);
      expect(await card.getByRole('button').count()).toBeLessThanOrEqual(7);
    }
    await press(card, 'Näytä: Huomio, tavoitteet ja poissaolot');
    await press(card, 'Näytä: Tiimin luvut ja askeleet');
    await picture(card, 'digest-open');
    const quarter = await person.say('kooste neljännes');
    await picture(quarter, 'digest-quarter');
    expect(cut).toEqual([]);
    await person.close();
  });
});
