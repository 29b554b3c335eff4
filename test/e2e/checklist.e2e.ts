import type { Locator } from 'playwright-core';
import { DEMO_COACH } from '../../bot/demo/people';
import { fieldNames } from './support/accessible-names';
import { openFakePage } from './support/fake-page';
import { fakeTeamsStage, heightOf, LOOKS, pictures } from './support/looks';
import { playgroundStage } from './support/playground-stage';
import { keepPicture } from './support/screenshots';
import { visibleText } from './support/visible-text';

const PRESSES_AT_MOST = 9;

/** Presses buttons of a card and counts them; what is chosen in it is not counted. */
function presser(card: Locator) {
  let count = 0;
  return {
    count: () => count,
    async press(name: string, then: string): Promise<void> {
      count += 1;
      await card.getByRole('button', { name, exact: true }).click();
      await card.getByText(then).first().waitFor();
    },
    async answer(point: string, answer: string): Promise<void> {
      const set = card.getByRole('radiogroup', { name: point });
      await set.getByRole('radio', { name: answer }).check();
    },
  };
}

describe('the checklist in the Playground', () => {
  const stage = playgroundStage();

  it('goes to the result and to an end in a few presses beside the answers', async () => {
    const card = await stage().say('tarkistuslista');
    const { press, answer, count } = presser(card);
    expect(await visibleText(card)).toContain('ei seula');
    await answer('Haluaako asiakas töihin?', 'Kyllä');
    await answer('Halu ja valmiudet edetä', 'Toteutuu');
    await answer('Pitkäjänteinen työskentely', 'Tukea tarvitaan');
    await press('Seuraava ›', 'Vaihe 2/3');
    await answer('Avun vastaanottaminen', 'Toteutuu');
    await press('Seuraava ›', 'Vaihe 3/3');
    await answer('Vuorokausirytmi', 'Tukea tarvitaan');
    await press('Yhteenveto ›', 'Yhteenveto keskustelusta');

    const shown = await visibleText(card);
    expect(shown).toContain('tie tuettuun työhönvalmennukseen on auki');
    expect(shown).toContain('Toteutuu jo 1, tukea tarvitaan 1');
    await press('Näytä: Elämäntilanne', 'sosiaaliseen kuntoutukseen');
    expect(await visibleText(card)).toContain('Vuorokausirytmi');
    await keepPicture(card, 'playground-checklist');
    expect(count()).toBe(4);

    await press('Näytä: Teksti asiakastietojärjestelmään', 'Kopioi tästä');
    const text = await card.getByRole('textbox').inputValue();
    expect(text).toContain('Pitkäjänteinen työskentely: ');
    await press('Mitä seuraavaksi ›', 'Kuka: ');
    await press('‹ Takaisin yhteenvetoon', 'Yhteenveto keskustelusta');
    await press('Valmis', 'Lista on käyty läpi');
    expect(count()).toBeLessThanOrEqual(PRESSES_AT_MOST);
  });

  it('can be practised with an invented person', async () => {
    const card = await stage().say('tarkistuslista');
    const { press, answer } = presser(card);
    await press('Näytä: Harjoittele keksityllä henkilöllä', 'Käy lista läpi');
    await press('Sirpa', 'on keksitty henkilö');
    expect(await visibleText(card)).toContain('Sirpa, 51');
    await answer('Halu ja valmiudet edetä', 'Toteutuu');
    await press('Seuraava ›', 'Vaihe 2/3');
    await answer('Toimintapäiviä 3–4 viikossa', 'Toteutuu');
    await press('Seuraava ›', 'Vaihe 3/3');
    await press('Yhteenveto ›', 'Vertaa lähteen päättelyyn');

    await press('Näytä: Samoin kuin lähde: 2 kohtaa', 'Päiviä on neljä');
    const shown = await visibleText(card);
    expect(shown).toContain('Päiviä on neljä viikossa.');
    expect(shown).toContain('Lähde ei kerro ');
    expect(shown).toContain('on keksitty henkilö');
    await keepPicture(card, 'playground-practice');
  });
});

describe('the cards of the checklist on the screens they are read on', () => {
  const stage = fakeTeamsStage();

  it.each(LOOKS)('fit into $width px, $theme, with every field named', async (look) => {
    const { width, theme } = look;
    const { browser, region } = stage();
    const page = await openFakePage(browser, region.pageOf(DEMO_COACH.name, { theme }), width);
    const { picture: keep, cut } = pictures(look);
    const picture = async (card: Locator, name: string) => {
      await keep(card, `checklist-${name}`);
      expect((await fieldNames(page.page)).filter((field) => !field.trim())).toEqual([]);
    };
    const card = await page.say('tarkistuslista');
    const { press } = presser(card);
    // This client draws no group around the choices that could be asked for by name.
    const answer = (id: string, letter: string) =>
      card.locator(`#${id} input[type=radio][value=${letter}]`).check();
    await picture(card, 'first');
    await card.getByRole('checkbox').check();
    await answer('wish', 'yes');
    await answer('longTerm', 's');
    await press('Seuraava ›', 'Vaihe 2/3');
    await picture(card, 'timing');
    await answer('acceptHelp', 'm');
    await press('Seuraava ›', 'Vaihe 3/3');
    await answer('substances', 's');
    await press('Yhteenveto ›', 'Yhteenveto keskustelusta');
    await press('Näytä: Teksti asiakastietojärjestelmään', 'Kopioi tästä');
    await picture(card, 'result');
    await press('Mitä seuraavaksi ›', 'Kuka: ');
    await picture(card, 'next');
    if (width === 400) expect(await heightOf(card)).toBeLessThanOrEqual(900);
    await press('Valmis', 'Lista on käyty läpi');
    await picture(card, 'done');

    const practice = await page.say('tarkistuslista samuli');
    const samuli = presser(practice);
    await picture(practice, 'practice');
    await samuli.press('Seuraava ›', 'Vaihe 2/3');
    await samuli.press('Seuraava ›', 'Vaihe 3/3');
    await samuli.press('Yhteenveto ›', 'Vertaa lähteen päättelyyn');
    await picture(practice, 'practice-result');
    expect(cut).toEqual([]);
    await page.close();
  });
});
