import type { Locator } from 'playwright-core';
import {
  DEMO_COACH,
  DEMO_COORDINATOR,
  DEMO_TEAMS,
  type DemoPerson,
  type DemoTeam,
} from '../../bot/demo/people';
import { fieldNames } from './support/accessible-names';
import { browserOfFile } from './support/browser';
import { startDemoBot } from './support/demo-bot';
import { type E2eStore, openEmbedded } from './support/e2e-stores';
import { openFakePage } from './support/fake-page';
import { fakeTeamsStage, heightOf, LOOKS, pictures } from './support/looks';
import { openPlayground, type Playground } from './support/playground';
import { startPlaygroundOf } from './support/playground-of';
import type { Program } from './support/program';
import { keepPicture } from './support/screenshots';
import { visibleText } from './support/visible-text';

const QUESTION = 'kuka hyväksyy osaston säännöt jupiterissa';
const SOURCE = /Lähde: .*Jupiter.* \(\d/;
const REMARK = 'Tarvitsen nimenomaan nykyisen käytännön.';
const ANSWER = 'Osaston päällikkö hyväksyy ne edelleen. Kysy häneltä ajantasainen versio.';

const LEADER = leaderOf(DEMO_TEAMS[0]);

function leaderOf({ people }: DemoTeam): DemoPerson {
  const [found] = people.filter(({ roles }) => roles.includes('leader'));
  if (!found) throw new Error('a demo team without a leader');
  return found;
}

/** A question back, or that there is no answer; in English when what was typed looks like it. */
const CALM =
  /Mistä haluat kysyä\?|En löydä tätä lähteistä|Tarkoititko jotakin|I can't find this|Did you mean/;

const press = (where: Locator, name: string) =>
  where.getByRole('button', { name, exact: true }).click();

/** From the answer that did not help to the receipt, in a card below the answer. */
async function complain(asker: Pick<Playground, 'next'>, answer: Locator): Promise<void> {
  const form = await asker.next(() => press(answer, 'Ei auttanut'));
  await form.getByRole('radio', { name: 'Tieto on vanhentunut' }).check();
  expect(await form.getByLabel('Kysymys * (pakollinen)', { exact: true }).inputValue()).toBe(
    QUESTION,
  );
  await form.getByLabel('Tarkennus').fill(REMARK);
  await press(form, 'Lähetä kysymys');
  await form.getByText('Kysymyksesi meni ryhmälle: Satakunnan asiantuntijat.').waitFor();
}

/** What the expert does with the card that came to her. */
async function claimAndAnswer(ticket: Locator): Promise<void> {
  const shown = await visibleText(ticket);
  expect(shown).toContain(QUESTION);
  expect(shown).toContain(DEMO_COACH.name);
  expect(shown).toContain('Tieto on vanhentunut');
  expect(shown).toContain(REMARK);
  await press(ticket, 'Otan tämän');
  await ticket.getByText('Sinä vastaat tähän').waitFor();
  await ticket.getByLabel('Vastaus kysyjälle').fill(ANSWER);
  await press(ticket, 'Lähetä vastaus');
  await ticket.getByText('Vastaus lähti kysyjälle.').waitFor();
}

/** What the asker reads and says to it. */
async function readAndAccept(reply: Locator): Promise<void> {
  const shown = await visibleText(reply);
  expect(shown).toContain(ANSWER);
  expect(shown).toContain(QUESTION);
  expect(shown).toContain(LEADER.name);
  await press(reply, 'Tämä auttoi');
  await reply.getByText('Merkitsin, että vastaus auttoi.').waitFor();
}

describe('a question in the Playground', () => {
  let store: E2eStore;
  const programs: Program[] = [];
  let asker: Playground;
  let expert: Playground;

  /** Two Playgrounds on one bot: each has one user, who cannot be changed while it runs. */
  beforeAll(async () => {
    store = await openEmbedded();
    const bot = await startDemoBot(store);
    programs.push(bot.program);
    const browser = await browserOfFile();
    const openAs = async (person: DemoPerson) => {
      const place = { endpoint: bot.endpoint, folder: store.folder };
      const { address, program } = await startPlaygroundOf(person, place);
      programs.push(program);
      return openPlayground(browser, address);
    };
    asker = await openAs(DEMO_COACH);
    expert = await openAs(LEADER);
  });

  afterAll(async () => {
    for (const person of [asker, expert]) await person?.page.close();
    for (const program of programs.reverse()) await program.stop();
    await store?.dispose();
  });

  it('is answered with its source, and by a colleague when that did not help', async () => {
    const answer = await asker.say(QUESTION);
    const shown = await visibleText(answer);
    expect(shown).toMatch(/hyväksyy osaston säännöt/);
    expect(shown).toMatch(SOURCE);
    await keepPicture(answer, 'playground-answer');

    const ticket = await expert.next(() => complain(asker, answer));
    const reply = await asker.next(() => claimAndAnswer(ticket));
    await keepPicture(reply, 'playground-reply');
    await readAndAccept(reply);
  });

  it.each([
    { what: '10,000 characters', text: 'kriteeri '.repeat(1_111).padEnd(10_000, 'x') },
    { what: 'only emoji', text: '🙂👍🏽🎉🇫🇮' },
    { what: 'HTML', text: '<script>document.title = "x"</script><img src=x onerror=alert(1)>' },
    {
      what: 'Markdown like a card',
      text: '# ✓\n**[Avaa](https://example.com)** ![x](y)\n- [ ] x',
    },
    { what: 'a mention of everyone', text: '@everyone <at>everyone</at>' },
  ])('$what gets a calm reply that shows none of it', async ({ text }) => {
    const before = await asker.page.title();
    const card = await asker.say(text);
    const shown = await visibleText(card);
    expect(shown).toMatch(CALM);
    expect(shown).not.toMatch(/everyone|Avaa|script|example\.com|kriteeri kriteeri|🎉/);
    expect(await card.locator('script, img, a[href]').count()).toBe(0);
    expect(await asker.page.title()).toBe(before);
  });
});

describe('a question in a Teams of two people', () => {
  const stage = fakeTeamsStage();

  it('goes from the bot to a colleague and back', async () => {
    const { browser, region } = stage();
    const asker = await openFakePage(browser, region.pageOf(DEMO_COACH.name));
    const expert = await openFakePage(browser, region.pageOf(LEADER.name));
    // The bot writes to those who have written to it.
    await expert.say('ohje');
    const answer = await asker.say(QUESTION);
    const shown = await visibleText(answer);
    expect(shown).toMatch(/hyväksyy osaston säännöt/);
    expect(shown).toMatch(SOURCE);

    const ticket = await expert.next(() => complain(asker, answer));
    const reply = await asker.next(() => claimAndAnswer(ticket));
    await readAndAccept(reply);
    await asker.close();
    await expert.close();
  });
});

describe('the cards of questions on the screens they are read on', () => {
  const stage = fakeTeamsStage();

  it.each(LOOKS)('fit into $width px, $theme, with every field named', async (look) => {
    const { width, theme } = look;
    const { browser, region } = stage();
    const pageOf = (name: string) => openFakePage(browser, region.pageOf(name, { theme }), width);
    const { picture, cut } = pictures(look);
    const asker = await pageOf(DEMO_COACH.name);
    const expert = await pageOf(LEADER.name);
    const coordinator = await pageOf(DEMO_COORDINATOR.name);
    await expert.say('ohje');

    await picture(await asker.say('mikä lomake'), 'ask-back');
    await picture(await asker.say('montako asiakasta Raumalla oli viime vuonna'), 'decline');
    await picture(await asker.say('28 asiakasta valmentajaa kohden, montako pistettä'), 'level');
    await picture(await asker.say('Räknas visstidsjobb i kriterium 21?'), 'answer-sv');
    const answer = await asker.say(QUESTION);
    await picture(answer, 'answer');
    if (width === 400) expect(await heightOf(answer)).toBeLessThanOrEqual(800);
    const form = await asker.next(() => press(answer, 'Ei auttanut'));
    await form.getByRole('radio', { name: 'Tieto on vanhentunut' }).check();
    expect((await fieldNames(asker.page)).filter((name) => !name.trim())).toEqual([]);
    await picture(form, 'did-not-help');
    await form.getByLabel('Tarkennus').fill(REMARK);
    const ticket = await expert.next(() => press(form, 'Lähetä kysymys'));
    await picture(form, 'ticket-receipt');
    await picture(ticket, 'ticket-open');
    await press(ticket, 'Otan tämän');
    await ticket.getByText('Sinä vastaat tähän').waitFor();
    await picture(ticket, 'ticket-claimed');
    await ticket.getByLabel('Vastaus kysyjälle').fill(ANSWER);
    const reply = await asker.next(() => press(ticket, 'Lähetä vastaus'));
    await ticket.getByText('Vastaus lähti kysyjälle.').waitFor();
    await picture(ticket, 'ticket-answered');
    await picture(reply, 'reply');
    await press(reply, 'Tämä auttoi');
    await reply.getByText('Merkitsin, että vastaus auttoi.').waitFor();
    await picture(reply, 'reply-accepted');
    await picture(await coordinator.say(QUESTION), 'answer-coordinator');
    const list = await coordinator.say('kysymykset');
    await picture(list, 'kysymykset');
    const asked = 'montako asiakasta Raumalla oli viime vuonna';
    await press(list, `Avaa kysymys: ${asked}`);
    await list.getByText('Kysymys ilman vastausta').waitFor();
    await picture(list, 'kysymys');
    await press(list, 'Merkitse hoidetuksi');
    await list.getByText('Kysymys on merkitty hoidetuksi.').first().waitFor();
    await picture(list, 'kysymys-hoidettu');
    // For the next look, which asks the same within the moments that Teams may repeat a message.
    await press(list, 'Kumoa');
    await list.getByText('Kysymys on taas listalla.').first().waitFor();
    await picture(await coordinator.say('asetukset'), 'settings-teams');
    expect(cut).toEqual([]);
    for (const { close } of [asker, expert, coordinator]) await close();
  });
});
