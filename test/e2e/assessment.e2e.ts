import type { Browser, Locator } from 'playwright-core';
import { type BotUnderTest, startBotUnderTest } from '../support/bot-under-test';
import { browserOfFile } from './support/browser';
import { openFakePage } from './support/fake-page';
import { LOOKS, pictures } from './support/looks';
import { playgroundStage } from './support/playground-stage';
import { keepPicture } from './support/screenshots';
import { visibleText } from './support/visible-text';

/** Counts what a hand does: a button is one press, a choice from a list two. */
function hand() {
  let presses = 0;
  return {
    presses: () => presses,
    async press(card: Locator, name: string): Promise<void> {
      presses += 1;
      await card.getByRole('button', { name, exact: true }).click();
    },
    /** Every computed proposal of the section by one press, where there is any. */
    async takes(card: Locator): Promise<void> {
      const take = card.getByRole('button', { name: /^Ota laskettu|^Ota lasketut/ });
      if ((await take.count()) === 0) return;
      presses += 1;
      await take.click();
      await take.waitFor({ state: 'detached' });
    },
    async chooses(card: Locator, name: RegExp, value: string): Promise<void> {
      const list = card.getByRole('combobox', { name });
      // Taken from what is proposed.
      if ((await list.inputValue()) !== '') return;
      presses += 2;
      if ((await list.evaluate((element) => element.tagName)) === 'SELECT') {
        await list.selectOption(value);
        return;
      }
      await list.click();
      const option = new RegExp(`^${value}( \\(ehdotus\\))?$`);
      await card.page().getByRole('option', { name: option }).click();
    },
  };
}

const SECTIONS = [
  ['Palvelun henkilöstö (osio 1/3)', 1, 3, 'Tallenna ja seuraava osio'],
  ['Palvelun järjestäminen (osio 2/3)', 4, 11, 'Tallenna ja seuraava osio'],
  ['Palvelun sisältö (osio 3/3)', 12, 25, 'Katso tulos'],
] as const;

/** The whole of the 25, from the card of `arviointi` to the finished result. */
async function assessAll(card: Locator, keep: (name: string) => Promise<void>): Promise<number> {
  const { press, takes, chooses, presses } = hand();
  await press(card, 'Aloita arviointi');
  for (const [title, first, last, onwards] of SECTIONS) {
    await card.getByText(title).first().waitFor();
    await takes(card);
    for (let number = first; number <= last; number += 1)
      await chooses(card, new RegExp(`^\\W*${number}\\. `), '4');
    await keep(`assessment-section-${first}`);
    await press(card, onwards);
  }
  await card.getByText('Taso: ').first().waitFor();
  await press(card, 'Merkitse valmiiksi');
  await card.getByText('Arviointi on merkitty valmiiksi.').waitFor();
  await keep('assessment-result');
  return presses();
}

describe('an assessment in the Playground', () => {
  const stage = playgroundStage();

  it('is made in one sitting with fewer than 60 presses', async () => {
    const { page } = stage();
    const box = page.locator('[contenteditable]').first();
    await box.fill('rooli tiiminvetäjä');
    await box.press('Enter');
    await page.getByText('Olet nyt tiiminvetäjä').first().waitFor();
    const card = await stage().say('arviointi');
    const presses = await assessAll(card, (name) => keepPicture(card, `playground-${name}`));
    expect(presses).toBeLessThan(60);
    expect(await visibleText(card)).toContain('Pisteet');
  });
});

describe('an assessment on the screens it is made on', () => {
  let bot: BotUnderTest;
  let browser: Browser;

  beforeEach(async () => {
    bot = await startBotUnderTest();
    await bot.addCoachingTeam();
    browser = await browserOfFile();
  });
  afterEach(() => bot?.stop());

  it.each(LOOKS)('fits into $width px, $theme', async (look) => {
    const { width, theme } = look;
    const { picture, cut } = pictures(look);
    const query = new URLSearchParams({ user: bot.leader.name, theme });
    const leader = await openFakePage(browser, `${bot.teams.url}/?${query}`, width);
    const card = await leader.say('arviointi');
    await picture(card, 'assessment-home');
    await assessAll(card, (name) => picture(card, name));
    await card.getByRole('button', { name: 'Suunnitelma', exact: true }).click();
    await card.getByText('Askel 1').first().waitFor();
    await picture(card, 'assessment-plan');
    expect(cut).toEqual([]);
    await leader.close();
  });
});
