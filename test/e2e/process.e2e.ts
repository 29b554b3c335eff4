import type { Locator } from 'playwright-core';
import { DEMO_MEMBER } from '../../bot/demo/people';
import { openFakePage } from './support/fake-page';
import { fakeTeamsStage, LOOKS, pictures } from './support/looks';
import { playgroundStage } from './support/playground-stage';
import { keepPicture } from './support/screenshots';
import { visibleText } from './support/visible-text';

const ACTIVATION_PLAN = 'Vaihe 4/9: Aktivointisuunnitelman päivitys. Siirry tähän.';

const press = (card: Locator, name: string) =>
  card.getByRole('button', { name, exact: true }).click();

/** Once the step is the present one, what the card says. */
async function at(card: Locator, what: string): Promise<string> {
  await card.getByText(what).waitFor();
  const shown = await visibleText(card);
  expect(shown.split('Olemme tässä')).toHaveLength(2);
  return shown;
}

describe('the process in the Playground', () => {
  const stage = playgroundStage();

  it('is walked step by step, read, left for another path and opened at a step', async () => {
    const card = await stage().say('prosessi');
    await at(card, 'Asiakas on kuntouttavassa työtoiminnassa.');
    await keepPicture(card, 'playground-process');

    await press(card, 'Seuraava ›');
    await at(card, 'Usein tämä huomataan keskustelussa');

    await press(card, ACTIVATION_PLAN);
    const step = await at(card, 'Suunnitelma päivitetään ennen kuin valmennus alkaa.');
    expect(step).toContain('Huom: Vuodesta 2025');
    expect(step).toContain('Omatyöntekijälle ja omavalmentajalle');
    await keepPicture(card, 'playground-process-step');

    await press(card, 'Lue: Mitä aktivointisuunnitelmaan kirjataan');
    await card.getByText('Pilotin oppi').waitFor();
    await keepPicture(card, 'playground-process-article');
    await press(card, '‹ Takaisin: Aktivointisuunnitelman päivitys');
    await at(card, 'Suunnitelma päivitetään ennen kuin valmennus alkaa.');

    await press(card, 'Viisi vaihetta');
    await at(card, 'Asiakas tulee valmennukseen itse tai lähetteellä');
  });

  it('a step is reached and opened with the keyboard alone', async () => {
    const card = await stage().say('prosessi');
    const row = card.getByRole('button', { name: ACTIVATION_PLAN });
    await card.getByRole('button', { name: /^Vaihe 3/ }).focus();
    await stage().page.keyboard.press('Tab');
    expect(await row.evaluate((element) => element.matches(':focus'))).toBe(true);
    await stage().page.keyboard.press('Enter');
    await at(card, 'Suunnitelma päivitetään ennen kuin valmennus alkaa.');
  });
});

describe('the card of the process on the screens it is read on', () => {
  const stage = fakeTeamsStage();

  it.each(LOOKS)('fits into $width px, $theme', async (look) => {
    const { width, theme } = look;
    const { browser, region } = stage();
    const person = await openFakePage(browser, region.pageOf(DEMO_MEMBER.name, { theme }), width);
    const { picture, cut } = pictures(look);

    const card = await person.say('prosessi');
    await picture(card, 'process');
    await press(card, ACTIVATION_PLAN);
    await at(card, 'Suunnitelma päivitetään ennen kuin valmennus alkaa.');
    await picture(card, 'process-step');
    await press(card, 'Lue: Mitä aktivointisuunnitelmaan kirjataan');
    await card.getByText('Pilotin oppi').waitFor();
    await picture(card, 'process-article');
    const other = await person.say('prosessi jupiter');
    await at(other, 'Valmentautuja tutustuu taloon');
    await picture(other, 'process-jupiter');
    expect(cut).toEqual([]);
    await person.close();
  });
});
