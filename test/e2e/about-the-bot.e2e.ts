import type { Locator } from 'playwright-core';
import { DEMO_COACH } from '../../bot/demo/people';
import { type FakePage, openFakePage } from './support/fake-page';
import { fakeTeamsStage, LOOKS, pictures } from './support/looks';
import { visibleText } from './support/visible-text';

const press = (where: Locator, name: string) =>
  where.getByRole('button', { name, exact: true }).click();

/** A question to people that names a client: the text, to be mended before it is sent. */
async function askedAboutWords(coach: Pick<FakePage, 'say' | 'next'>): Promise<Locator> {
  const declined = await coach.say('zorblax frobnik');
  const form = await coach.next(() => press(declined, 'Kysy ihmiseltä'));
  const typed = form.getByLabel('Kysymys * (pakollinen)', { exact: true });
  await typed.fill('Matti Virtasella on masennus. Kuka maksaa matkat?');
  await press(form, 'Lähetä kysymys');
  await form.getByText('Tarkista teksti').waitFor();
  return form;
}

describe.each(LOOKS)('the cards of the bot about itself: $width px, $theme', (look) => {
  const stage = fakeTeamsStage();

  it('fit', async () => {
    const { width, theme } = look;
    const { browser, region } = stage();
    const coach = await openFakePage(browser, region.pageOf(DEMO_COACH.name, { theme }), width);
    const { picture, cut } = pictures(look);

    const hello = await coach.say('hei');
    expect(await visibleText(hello)).toContain('Olen Kolme kuppia');
    await picture(hello, 'hello');
    await picture(await coach.next(() => press(hello, 'Kokeile')), 'tried-line');
    await picture(await coach.say('kiitos'), 'thanks');
    await picture(await coach.say('miten kirjaan tapaamisen?'), 'how-to-log');
    await picture(await coach.say('sain asiakkaalle töitä Pullataikinasta!'), 'got-job');
    await picture(await coach.say('peru'), 'last-log');
    await picture(await coach.say('kieli'), 'language');
    await picture(await coach.say('zorblax frobnik quux'), 'decline-ways');
    await picture(await coach.say('Mistä löytyy luettelo kaikista työnatajista?'), 'meant');
    await picture(await askedAboutWords(coach), 'words-asked');
    const topics = await coach.next(() => press(hello, 'Mistä voi kysyä'));
    await press(topics, 'Näytä: Lomakkeet');
    await picture(topics, 'topics');
    const criteria = await coach.say('mitkä ovat laatukriteerit');
    await picture(criteria, 'criteria');
    await press(criteria, 'Avaa kriteeri 17: Tiivis yhteys työnantajiin');
    await picture(criteria, 'criteria-open');
    expect(cut).toEqual([]);
    await coach.close();
  });
});
