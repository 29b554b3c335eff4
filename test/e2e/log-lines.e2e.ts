import type { Locator } from 'playwright-core';
import { DEMO_COACH } from '../../bot/demo/people';
import { openFakePage } from './support/fake-page';
import { fakeTeamsStage, LOOKS, pictures } from './support/looks';
import { playgroundStage } from './support/playground-stage';
import { visibleText } from './support/visible-text';

/** The receipt's heading, which the refusal of personal data does not read like. */
const KEPT = /^✓ Tallennettu$/;

const press = (card: Locator, name: string) =>
  card.getByRole('button', { name, exact: true }).click();

describe('a line in dialect, in the Playground', () => {
  const stage = playgroundStage();

  it('is kept with one press, and its employer comes into the register in its base form', async () => {
    const form = await stage().say(
      'kirjaa mie kävin tohmajärven turpeella eilen, isäntä sano jotta huastelloo lissää ens viikolla',
    );
    await press(form, 'Tallenna');
    await form.getByText(KEPT).waitFor();
    const receipt = await visibleText(form);
    expect(receipt).toContain('Tohmajärven Turve (lisätty rekisteriin)');
    expect(receipt).toContain('ma 23.11.2026');
  });
});

describe('lines that leave something to ask', () => {
  const stage = fakeTeamsStage();

  it.each(LOOKS)('fit into $width px, $theme', async (look) => {
    const { width, theme } = look;
    // All looks share a store, whose later contacts are of the same day.
    const isFirst = look === LOOKS[0];
    const { browser, region } = stage();
    const chat = await openFakePage(browser, region.pageOf(DEMO_COACH.name, { theme }), width);
    const { picture, cut } = pictures(look);
    const offering = await chat.say('kirjaa käväsin tännää Lapualaasten Peltisepiis');
    expect(await visibleText(offering)).toContain('Työnantajan nimi jäi epävarmaksi');
    expect(await offering.getByRole('radio').count()).toBeGreaterThan(1);
    await picture(offering, 'form-names-offered');

    const two = await chat.say(
      'kirjaa soitin: Kiinteistöhuolto Pätilä (ei) + Jalkarannan Pitopalvelu (ehkä)',
    );
    await picture(two, 'form-two-contacts');
    await press(two, 'Tallenna');
    if (isFirst) await two.getByText(KEPT).waitFor();
    else await press(two, 'Kirjaa silti');
    await two.getByText(KEPT).waitFor();
    await picture(two, 'receipt-next');
    const second = await chat.next(() => press(two, 'Kirjaa seuraava: Jalkarannan Pitopalvelu'));
    await press(second, 'Tallenna');
    await second
      .getByText(/Tallennettu|Kirjasit tämän jo/)
      .first()
      .waitFor();

    const again = await chat.say('kirjaa kävin Jalkarannan Pitopalvelussa');
    await press(again, 'Tallenna');
    await again.getByText(/Kirjasit tämän jo klo/).waitFor();
    await picture(again, 'form-logged-before');
    expect(cut).toEqual([]);
    await chat.close();
  });
});
