import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { FakeUser } from '../../support/fake-teams';
import { type OpenStore, openStore } from '../../support/stores';
import { ask, seenOn } from './ask-stage';

const DAY = 24 * 60 * 60_000;

describe('the list of questions', () => {
  let opened: OpenStore;
  let bot: BotUnderTest;

  beforeEach(async () => {
    opened = await openStore();
    bot = await startBotUnderTest({ collection: opened.collection });
    await bot.addCoachingTeam();
  });
  afterEach(async () => {
    await bot.stop();
    await opened.dispose();
  });

  const list = (user: FakeUser, word = 'kysymykset') => ask(user, word);
  /** All that is kept of the questions but the etags, in which any three digits turn up by chance. */
  const keptQuestions = async () => {
    const listing = { partition: 'knowledge', type: 'unansweredQuestion' };
    const { items } = await opened.collection.list(listing);
    return JSON.stringify(items.map(({ etag: _, ...kept }) => kept));
  };

  it('groups what was asked and not answered, without a name', async () => {
    await ask(bot.member, 'kuka maksaa zorbauksen');
    await ask(bot.coach, 'maksaako zorbaus');
    await ask(bot.coach, 'mitä kriteeri 17 tarkoittaa');

    const { words } = await list(bot.leader);

    expect(words).toContain('maksaako zorbaus\nkysytty 2 kertaa');
    expect(words).not.toContain('kriteeri 17');
    for (const { name } of [bot.member, bot.coach]) expect(words).not.toContain(name);
    const kept = await keptQuestions();
    for (const { aadObjectId, mri, chat } of [bot.member, bot.coach]) {
      expect(kept).not.toContain(aadObjectId);
      expect(kept).not.toContain(mri);
      expect(kept).not.toContain(chat.id);
    }
  });

  it('counts a question once that Teams delivers again under a new id', async () => {
    const asked = 'kuka oikein maksaa zorbauksen';
    await ask(bot.member, asked);
    bot.advance(45_000);
    await ask(bot.member, asked);
    expect((await list(bot.leader)).words).toContain(`${asked}\nkysytty kerran`);
  });

  it('keeps no word of a question with personal data, and nothing of small talk', async () => {
    await ask(bot.member, 'zorbaus 040 123 4567');
    await ask(bot.member, 'saako Veijo Zorbanen zorbausta');
    await ask(bot.member, 'what is the weather today');
    await ask(bot.member, '👍');

    const { words } = await list(bot.coordinator);

    expect(words).toContain('2 kysymyksestä jätettiin sanamuoto tallentamatta');
    expect(words).not.toContain('kysytty');
    expect(await keptQuestions()).not.toMatch(/040|Zorbanen|weather/);
  });

  it('shows a wording as it was typed, not as Markdown', async () => {
    await ask(bot.member, '[zorbaus](http://evil.example) **zorbaus**');
    const { words } = await list(bot.leader);
    expect(words).toContain('[zorbaus]\u2060(http://evil.example) **\u200Azorbaus**');
  });

  it('has what helped and what did not, worst first, and the open tickets', async () => {
    const good = await ask(bot.member, 'mitä kriteeri 17 tarkoittaa');
    await bot.member.press(good.message, 'Auttoi');
    const bad = await ask(bot.member, 'mitä kriteeri 7 tarkoittaa');
    // The press is enough, and twice is once; the answer stays, and the question is one's own choice.
    await bot.member.doublePress(bad.message, 'Ei auttanut');
    await bot.member.press(bad.message, 'Ei auttanut');
    expect(wordsOn(bad.message.cardFor(bot.member))).toContain('Kriteeri 7');
    const form = bot.inbox(bot.member).at(-1);
    if (!form) throw new Error('no form');
    expect(wordsOn(form.card)).toContain('Merkitsin, että vastaus ei auttanut.');
    await bot.member.doublePress(form, 'Lähetä kysymys');

    const { words } = await list(bot.leader);

    expect(words.split('\n').filter((line) => /: auttoi/.test(line))).toEqual([
      'Kriteeri 7: Työhönvalmennuksen tiimi: auttoi 0, ei auttanut 1',
      'Kriteeri 17: Tiivis yhteys työnantajiin: auttoi 1, ei auttanut 0',
    ]);
    expect(words).toContain('Yksi kysymys odottaa vastaajaa.');
  });

  /** After a jump of days the clock must go on for a while before anything is forgotten. */
  async function forgetsOld(): Promise<void> {
    await bot.app.retention.sweep();
    bot.advance(DAY / 4);
    await bot.app.retention.sweep();
  }

  it('shows the last 30 days, and nothing is kept after 90', async () => {
    await ask(bot.member, 'mikä on fnordi');
    const { message } = await list(bot.leader);
    await bot.leader.press(message, 'Avaa kysymys: mikä on fnordi');
    await bot.leader.press(message, 'Merkitse hoidetuksi');
    await ask(bot.member, 'mikä on zorbaus');
    bot.advance(31 * DAY);
    expect((await list(bot.leader)).words).toContain('Kaikkiin kysymyksiin on löytynyt vastaus');
    await forgetsOld();
    expect(await keptQuestions()).toContain('zorbaus');
    bot.advance(60 * DAY);
    await forgetsOld();
    expect(await keptQuestions()).toBe('[]');
    const marks = { partition: 'knowledge', type: 'handledQuestions' };
    expect(await opened.collection.count(marks)).toBe(0);
  });

  it('is not for members and coaches, wherever they ask', async () => {
    await ask(bot.coach, 'mikä on zorbaus');
    for (const user of [bot.member, bot.coach]) {
      expect((await list(user)).words).toContain('Tämä ei kuulu rooliisi');
      const door = await ask(user, 'frågor', bot.general);
      const { dialog } = await user.press(door.message, 'Avaa tässä');
      expect(wordsOn(dialog?.card)).toContain('Tämä ei kuulu rooliisi');
    }
  });

  it('in a channel opens for the presser alone', async () => {
    await ask(bot.coach, 'mikä on zorbaus');
    const { message, words } = await ask(bot.leader, 'kysymykset', bot.general);
    expect(words).not.toContain('zorbaus');
    const { dialog } = await bot.leader.press(message, 'Avaa tässä');
    expect(wordsOn(dialog?.card)).toContain('mikä on zorbaus');
    await bot.leader.press(message, 'Lähetä omaan keskusteluuni');
    await bot.settled();
    expect(wordsOn(bot.inbox(bot.leader).at(-1)?.card)).toContain('mikä on zorbaus');
  });

  it('leads a coordinator to the articles that are marked', async () => {
    const { message } = await ask(bot.coordinator, 'mitä kriteeri 17 tarkoittaa');
    await bot.coordinator.press(message, 'Piilota');

    const listed = await list(bot.coordinator);
    const button = 'Kriteeri 17: Tiivis yhteys työnantajiin (piilotettu)';
    const { card } = await bot.coordinator.press(listed.message, button);

    expect(seenOn(card).words).toContain('Tämä on piilotettu');
    expect(seenOn(card).buttons).toContain('Palauta näkyviin');
    expect((await list(bot.leader)).buttons).toEqual([]);
  });
});

it('the word of the command before other words begins a question', async () => {
  const bot = await startBotUnderTest();
  const { message } = await ask(bot.member, 'questions about criterion 17');
  expect(wordsOn(message.card)).toContain('Criterion 17');
  expect(buttonsOn(message.card)).toContain('Helped');
  await bot.stop();
});
