import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, isFold, wordsOn } from '../../support/card-texts';
import { openStore } from '../../support/stores';
import { ask } from './ask-stage';

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest();
});
afterEach(() => bot.stop());

it('finds up to ten articles for any conversation, each with its beginning and its sources', async () => {
  const chat = bot.teams.addGroupChat('Kahvit', [bot.member, bot.coach]);
  const { found } = await bot.member.findsArticles(chat, 'kriteeri 17');

  expect(found[0]?.title).toBe('Kriteeri 17: Tiivis yhteys työnantajiin');
  expect(found[0]?.text).toMatch(/^Jokaisella työhönvalmentajalla .*…$/);
  expect(found.length).toBeLessThanOrEqual(10);
  expect(new Set(found.map(({ title }) => title)).size).toBe(found.length);
  for (const { card, text } of found) {
    expect(wordsOn(card)).toMatch(/^Lähde: /m);
    expect(buttonsOn(card).filter((title) => !isFold(title))).toEqual([]);
    expect(text).not.toContain('**');
    expect(text.length).toBeLessThanOrEqual(120);
  }
});

it('offers the usual ones before anything is typed, those that helped first', async () => {
  const { message } = await ask(bot.member, 'mitä kriteeri 20 tarkoittaa');
  await bot.member.press(message, 'Auttoi');

  const { found } = await bot.member.findsArticles('personal');

  expect(found).toHaveLength(10);
  expect(found[0]?.title).toMatch(/^Kriteeri 20: /);
  expect((await bot.member.findsArticles('personal', '  ')).found).toEqual(found);
});

it('finds a title by its beginning, and in the language of the search', async () => {
  const titles = async (text: string) =>
    (await bot.member.findsArticles(bot.general, text)).found.map(({ title }) => title);
  expect((await titles('tarkistusl')).some((title) => title.startsWith('Tarkistuslista'))).toBe(
    true,
  );
  expect(await titles('what does criterion 17 mean')).toContainEqual(
    expect.stringMatching(/^Criterion 17/),
  );
});

it('leaves out what is hidden, and what it declines', async () => {
  const { message } = await ask(bot.coordinator, 'mitä kriteeri 17 tarkoittaa');
  await bot.coordinator.press(message, 'Piilota');
  const titles = async (text?: string) =>
    (await bot.member.findsArticles(bot.general, text)).found.map(({ title }) => title);
  const hidden = 'Kriteeri 17: Tiivis yhteys työnantajiin';
  expect(await titles('kriteeri 17')).not.toContain(hidden);
  expect(await titles()).not.toContain(hidden);
  expect(await titles('mitä ruokaa tänään on')).not.toContain('Ruokalistoista en osaa kertoa');
});

it.each([
  ['nothing like an article', 'xyzzyq'],
  ['10,000 characters', 'zorbaus '.repeat(1_250)],
  ['control characters and markup', '\u0000<b>[x](y)</b>\uD83D'],
])('answers calmly to %s', async (_what, text) => {
  const { status, notice } = await bot.member.findsArticles(bot.general, text);
  expect([status, notice]).toEqual([200, undefined]);
});

it('does not take the conversation of two people for the own chat', async () => {
  const between = { ...bot.member.chat, id: '19:two-people@unq.gbl.spaces' };
  await bot.member.findsArticles(between, 'kriteeri 17');
  const profile = (await bot.store.people.find(bot.member.aadObjectId))?.value;
  expect(profile?.chat?.conversationId).not.toBe(between.id);
});

it('says in words that it failed when the store does not answer', async () => {
  const { collection, dispose } = await openStore();
  const isDown = async () => Promise.reject(new Error('down'));
  const other = await startBotUnderTest({ collection: { ...collection, get: isDown } });
  const { status, found, notice } = await other.member.findsArticles(other.general, 'kriteeri');
  expect([status, found, notice]).toEqual([200, [], 'Jokin meni vikaan']);
  await other.stop();
  await dispose();
});

it('is counted with the other turns', async () => {
  await bot.member.findsArticles(bot.general, 'kriteeri 17');
  const figures = await (await fetch(`${bot.app.url}/metrics`)).text();
  expect(figures).toContain('kolme_kuppia_turns_total{kind="articleSearch"} 1');
});
