import type { Locator } from 'playwright-core';
import { fieldNames } from './support/accessible-names';
import { E2E_STORES } from './support/e2e-stores';
import type { Playground } from './support/playground';
import { playgroundStage } from './support/playground-stage';
import { keepPicture } from './support/screenshots';
import { visibleText } from './support/visible-text';

const EXAMPLE =
  'kirjaa tapasin tänään Prisma Porin kauppiaan, sovittiin haastattelu ensi tiistaiksi';

/** The receipt's heading, which the refusal of personal data does not read like. */
const KEPT = /^✓ Tallennettu$/;

const choiceIn = (form: Locator, name: string) => form.getByRole('combobox', { name, exact: true });

describe.each(E2E_STORES)('npm start in the Playground, on $name', ({ name, open }) => {
  const stage = playgroundStage(open);
  let chat: Playground;
  beforeAll(() => {
    chat = stage();
  });

  it('ohje tells a coach what to type', async () => {
    const help = await chat.say('ohje');
    const text = await visibleText(help);
    expect(text).toContain('Porin tiimi');
    expect(text).toMatch(/kirjaa/);
    expect(text).toMatch(/omat/);
    await keepPicture(help, `playground-ohje-${name}`);
  });

  it('the example is kept with one press, and omat shows it', async () => {
    const form = await chat.say(EXAMPLE);
    expect(await choiceIn(form, 'Työnantaja (viestistäsi)').inputValue()).toBe('Prisma Pori');
    const seen = await visibleText(form);
    expect(seen).toContain('Luettu viestistäsi: ti 24.11.2026');
    expect(seen).toContain('Seuraavan askeleen päivä (viestistäsi): ti 1.12.2026');
    expect(await choiceIn(form, 'Yhteystapa (viestistäsi)').inputValue()).toBe('Kasvokkain');
    await keepPicture(form, `playground-form-${name}`);

    await form.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await form.getByText(KEPT).waitFor();
    const receipt = await visibleText(form);
    expect(receipt).toContain('Prisma Pori');
    expect(receipt).toContain('ti 24.11.2026');
    expect(receipt).toContain('ti 1.12.2026');
    expect(receipt).toMatch(/\d+\/6 kasvokkain tällä viikolla/);
    await keepPicture(form, `playground-receipt-${name}`);

    const week = await chat.say('omat');
    await week.getByRole('button', { name: 'Avaa Prisma Pori, ti 24.11.2026' }).waitFor();
    await keepPicture(week, `playground-omat-${name}`);
  });

  it('an e-mail address is refused in place, and nothing typed is lost', async () => {
    const form = await chat.say('kirjaa kävin tänään Kahvila Teekuppisessa');
    await form.getByRole('button', { name: 'Lisää tietoja' }).click();
    const memo = 'Tarvitaan aamuvuoroon, kysy nimi@example.com';
    await form.getByLabel('Työnantajan tarpeet', { exact: true }).fill(memo);
    await form.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await form.getByText('Tässä näyttää olevan sähköpostiosoite.').waitFor();
    expect(await form.getByLabel('Työnantajan tarpeet', { exact: true }).inputValue()).toBe(memo);
    expect(await choiceIn(form, 'Työnantaja (viestistäsi)').inputValue()).toMatch(
      /^Kahvila Teekuppinen/,
    );
    await keepPicture(form, `playground-error-${name}`);

    await form.getByLabel('Työnantajan tarpeet', { exact: true }).fill('Tarvitaan aamuvuoroon.');
    await form.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await form.getByText(KEPT).waitFor();
    expect(await visibleText(form)).toContain('Tarvitaan aamuvuoroon.');
  });

  it('a person’s name is asked about before it is kept, and one press takes it out', async () => {
    const form = await chat.say('kirjaa soitin tänään Hotelli Untuvapeittoon');
    await form.getByRole('button', { name: 'Lisää tietoja' }).click();
    const needs = form.getByLabel('Työnantajan tarpeet', { exact: true });
    await needs.fill('Aamuvuoroon tulisi Matti Virtanen, hänellä on masennus.');
    await form.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await form.getByText('ihmisen nimeltä').waitFor();
    await keepPicture(form, `playground-name-asked-${name}`);
    await form.getByRole('button', { name: 'Poista nimi ja maininta', exact: true }).click();
    await form.getByText(KEPT).waitFor();
    const receipt = await visibleText(form);
    expect(receipt).toContain('Aamuvuoroon tulisi …, hänellä on …');
    expect(receipt).not.toContain('Virtanen');
  });

  it('a receipt is edited, undone and brought back where it is', async () => {
    const card = await chat.say('kirjaa soitin tänään Leipomo Pullataikinaan');
    await card.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await card.getByRole('button', { name: 'Muokkaa' }).click();
    await card.getByRole('button', { name: 'Lisää tietoja' }).click();
    await card.getByLabel('Kesto minuutteina').fill('25');
    await card.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await card.getByText(KEPT).waitFor();
    expect(await visibleText(card)).toContain('25');

    await card.getByRole('button', { name: 'Kumoa' }).click();
    await card.getByText('Kirjaus kumottu').waitFor();
    await card.getByRole('button', { name: 'Palauta' }).click();
    await card.getByText(KEPT).waitFor();
    expect(await visibleText(card)).toContain('Leipomo Pullataikina');
  });

  it('every field of the form has a name of its own, in a sensible order', async () => {
    const form = await chat.say('kirjaa');
    await form.getByRole('button', { name: 'Lisää tietoja' }).click();
    const names = await fieldNames(chat.page);
    expect(names.filter((each) => each.trim() === '')).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toMatch(/^Työnantaja/);
    expect(names[1]).toMatch(/^Päivä/);
  });
});
