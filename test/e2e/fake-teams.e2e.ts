import type { Locator } from 'playwright-core';
import { DEMO_COACH, DEMO_COORDINATOR, DEMO_MEMBER } from '../../bot/demo/people';
import { fieldNames } from './support/accessible-names';
import { openFakePage } from './support/fake-page';
import { fakeTeamsStage, LOOKS, pictures } from './support/looks';
import { keepPicture } from './support/screenshots';
import { visibleText } from './support/visible-text';

const EXAMPLE =
  'kirjaa tapasin tänään Prisma Porin kauppiaan, sovittiin haastattelu ensi tiistaiksi';

/** The receipt's heading, which the refusal of personal data does not read like. */
const KEPT = /^✓ Tallennettu$/;

const memoIn = (where: Locator) => where.getByLabel('Työnantajan tarpeet', { exact: true });
const save = (where: Locator) => where.getByRole('button', { name: 'Tallenna', exact: true });

describe('the bot in a Teams with dialogs', () => {
  const stage = fakeTeamsStage();

  it('a meeting is logged in a channel without the channel seeing any of it', async () => {
    const { browser, region } = stage();
    const address = region.pageOf(DEMO_COACH.name, { place: region.channel });
    const coach = await openFakePage(browser, address);
    const door = await coach.say(EXAMPLE);
    await door.getByRole('button', { name: 'Avaa tässä' }).click();
    await save(coach.dialog).waitFor();
    const employer = coach.dialog.getByRole('combobox', { name: /^Työnantaja/ });
    expect(await employer.inputValue()).toBe('Prisma Pori');
    const metOn = coach.dialog.getByRole('textbox', { name: 'Päivä (viestistäsi)', exact: true });
    expect(await metOn.inputValue()).toBe('2026-11-24');
    await save(coach.dialog).click();
    await coach.dialog.getByText(KEPT).waitFor();
    expect(await visibleText(coach.dialog)).toMatch(/\d+\/6 kasvokkain tällä viikolla/);
    await coach.page.getByRole('button', { name: 'Close' }).click();

    const other = await openFakePage(
      browser,
      region.pageOf(DEMO_MEMBER.name, { place: region.channel }),
    );
    await other.page.getByRole('button', { name: 'Avaa tässä' }).waitFor();
    const bots = (await other.page.locator('article.bot').allInnerTexts()).join('\n');
    expect(bots).not.toMatch(/Prisma|Tallennettu|\/6/);
    await other.close();
    await coach.close();
  });

  it('the second button brings the form into the own chat', async () => {
    const { browser, region } = stage();
    const address = region.pageOf(DEMO_COACH.name, { place: region.channel });
    const coach = await openFakePage(browser, address);
    const door = await coach.say('kirjaa soitin tänään Leipomo Pullataikinaan');
    await door.getByRole('button', { name: 'Lähetä omaan keskusteluuni' }).click();
    await coach.page.getByText('Lähetin sen sinulle omaan keskusteluusi.').waitFor();
    await coach.close();

    const chat = await openFakePage(browser, region.pageOf(DEMO_COACH.name));
    const form = chat.page.locator('article.bot .card').last();
    await form.getByRole('combobox', { name: /^Työnantaja/ }).waitFor();
    await save(form).click();
    await chat.page.locator('article.bot .card').last().getByText(KEPT).waitFor();
    expect(await visibleText(chat.page.locator('article.bot .card').last())).toContain(
      'Leipomo Pullataikina',
    );
    await chat.close();
  });
});

describe('cards on the screens they are read on', () => {
  const stage = fakeTeamsStage();

  it.each(LOOKS)('show a coordinator the settings at $width px, $theme', async (look) => {
    const { width, theme } = look;
    const { browser, region } = stage();
    const address = region.pageOf(DEMO_COORDINATOR.name, { theme, place: region.channel });
    const { page, dialog, say, close } = await openFakePage(browser, address, width);
    const door = await say('asetukset');
    await keepPicture(door, `teams-door-${width}-${theme}`);
    await door.getByRole('button', { name: 'Avaa tässä' }).click();
    await dialog.locator('.ac-adaptiveCard').waitFor();
    await keepPicture(dialog, `teams-settings-${width}-${theme}`);
    expect(await visibleText(dialog)).toMatch(/tiimi/i);
    await page.getByRole('button', { name: 'Close' }).click();
    await close();
  });

  it.each(LOOKS)('fit into $width px, $theme, with every field named', async (look) => {
    const { width, theme } = look;
    const { browser, region } = stage();
    const chat = await openFakePage(browser, region.pageOf(DEMO_COACH.name, { theme }), width);
    const { picture, cut } = pictures(look);
    await picture(await chat.say('ohje'), 'ohje');
    const form = await chat.say(EXAMPLE);
    await picture(form, 'form');
    await form.getByRole('button', { name: 'Lisää tietoja' }).click();
    await picture(form, 'form-open');
    expect((await fieldNames(chat.page)).filter((name) => !name.trim())).toEqual([]);
    await memoIn(form).fill('Kysy nimi@example.com');
    await save(form).click();
    await form.getByText('Tässä näyttää olevan sähköpostiosoite.').waitFor();
    await picture(form, 'error');
    await memoIn(form).fill('Apua aamuvuoroon.');
    await save(form).click();
    // All looks share a store: it has the meeting of the look before on the same day.
    if (look !== LOOKS[0]) await form.getByRole('button', { name: 'Kirjaa silti' }).click();
    await form.getByText(KEPT).waitFor();
    await picture(form, 'receipt');
    await picture(await chat.say('omat'), 'omat');
    await picture(await chat.say('työnantajat'), 'employers');
    expect(cut).toEqual([]);
    await chat.close();
  });
});
