import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import { type OpenStore, openStore } from '../../support/stores';
import { ask, seenOn } from './ask-stage';

const QUESTION = 'mitä kriteeri 17 tarkoittaa';
const TITLE = 'Kriteeri 17: Tiivis yhteys työnantajiin';

describe('the coordinator’s marks', () => {
  let opened: OpenStore;
  let bot: BotUnderTest;

  beforeEach(async () => {
    opened = await openStore();
    bot = await startBotUnderTest({ collection: opened.collection });
  });
  afterEach(async () => {
    await bot.stop();
    await opened.dispose();
  });

  const auditOf = async () =>
    (await bot.store.audit.entries('knowledge')).items.map(({ action, actorId, objectId }) => ({
      action,
      actorId,
      objectId,
    }));

  it('a hidden article answers nobody, and everybody again after the undo', async () => {
    const before = await ask(bot.member, QUESTION);
    const { message } = await ask(bot.coordinator, QUESTION);

    const hiding = await bot.coordinator.press(message, 'Piilota');
    expect(wordsOn(hiding.card)).toContain('Piilotettu: tätä vastausta ei enää näytetä.');
    expect((await ask(bot.member, QUESTION)).title).not.toBe(TITLE);
    expect((await ask(bot.coordinator, QUESTION)).title).not.toBe(TITLE);
    const points = await ask(bot.member, 'kriteeri 17: 5 tapaamista viikossa, montako pistettä');
    expect(points.title).not.toContain('Kriteeri 17: Tiivis');
    // Neither is it told again in another language, nor shown by a card of before.
    expect((await ask(bot.member, 'entä ruotsiksi?')).title).not.toContain('Kriterium 17: T');
    const [related = ''] = before.buttons;
    await bot.member.press(before.message, related);
    const back = await bot.member.press(before.message, '‹ Takaisin edelliseen');
    expect(seenOn(back.card).title).toBe('Tämä vastaus ei ole käytössä');

    await bot.coordinator.press(message, 'Palauta näkyviin');
    expect((await ask(bot.member, QUESTION)).title).toBe(TITLE);
    const by = { actorId: bot.coordinator.aadObjectId, objectId: 'kriteeri-17' };
    expect(await auditOf()).toEqual(
      expect.arrayContaining([
        { ...by, action: 'article.hide' },
        { ...by, action: 'article.unhide' },
      ]),
    );
  });

  it('a mark pressed twice at once is one, with one audit entry', async () => {
    const { message } = await ask(bot.coordinator, QUESTION);
    await bot.coordinator.doublePress(message, 'Piilota');
    expect((await bot.store.articleMarks.all()).hidden).toEqual(new Set(['kriteeri-17']));
    expect(await auditOf()).toHaveLength(1);
  });

  it('two articles marked at once are both marked', async () => {
    const one = await ask(bot.coordinator, QUESTION);
    const other = await ask(bot.coordinator, 'mitä kriteeri 7 tarkoittaa');
    await Promise.all([
      bot.coordinator.press(one.message, 'Piilota'),
      bot.coordinator.press(other.message, 'Piilota'),
    ]);
    const { hidden } = await bot.store.articleMarks.all();
    expect([...hidden].sort()).toEqual(['kriteeri-07', 'kriteeri-17']);
  });

  it('an outdated article answers with a note that says since when', async () => {
    const { message } = await ask(bot.coordinator, QUESTION);
    await bot.coordinator.press(message, 'Merkitse vanhentuneeksi');
    const { words } = await ask(bot.member, QUESTION);
    expect(words).toContain('on merkinnyt tämän vanhentuneeksi (ti 24.11.2026)');
    const { found } = await bot.member.findsArticles(bot.general, 'kriteeri 17');
    expect(wordsOn(found[0]?.card)).toContain('vanhentuneeksi');

    await bot.coordinator.press(message, 'Poista merkintä vanhentunut');
    expect((await ask(bot.member, QUESTION)).words).not.toContain('vanhentuneeksi (');
  });

  it('are made by coordinators alone, and in their own chats', async () => {
    await bot.addCoachingTeam();
    expect((await ask(bot.leader, QUESTION)).buttons).not.toContain('Piilota');
    expect((await ask(bot.coordinator, QUESTION, bot.general)).buttons).not.toContain('Piilota');

    const own = await ask(bot.leader, QUESTION);
    const data = { entryId: 'kriteeri-17', language: 'fi', question: '', mark: 'hide' };
    const { card } = await bot.leader.act(own.message, {
      type: 'Action.Execute',
      verb: 'answer.mark',
      data: { ...data, verb: 'answer.mark' },
    });
    expect(wordsOn(card)).toContain('Tämä ei kuulu rooliisi');
    expect((await bot.store.articleMarks.all()).hidden.size).toBe(0);
  });

  it('survive a restart of the coordinator’s client, with the undo on the card', async () => {
    const { message } = await ask(bot.coordinator, QUESTION);
    await bot.coordinator.press(message, 'Piilota');
    await bot.app.background.idle();
    bot.coordinator.restartsClient();
    expect(seenOn(message.cardFor(bot.coordinator)).buttons).toContain('Palauta näkyviin');
  });
});
