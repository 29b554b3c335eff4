import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest();
  await bot.teams.installBot(bot.satakunta);
});

afterEach(() => bot.stop());

describe('a coordinator’s list of teams', () => {
  it('asks in which Teams team first, where the bot is in several; the channel is of that one', async () => {
    const other = bot.teams.addTeam({ name: 'Kaakko', owners: [bot.coordinator], members: [] });
    await bot.teams.installBot(other);
    const [door] = (await bot.coordinator.says(bot.general, 'asetukset')).replies;
    if (!door) throw new Error('no answer');
    await bot.coordinator.press(door, 'Avaa tässä');
    await bot.coordinator.submitDialog('Perusta uusi tiimi');
    expect(buttonsOn(bot.coordinator.dialog?.card)).toEqual([
      'Valitse: Satakunta',
      'Valitse: Kaakko',
      'Peruuta',
    ]);
    await bot.coordinator.submitDialog('Valitse: Kaakko');
    await bot.coordinator.submitDialog('Tallenna', {
      name: 'Rauman tiimi',
      region: 'Satakunta',
      summaryChannelId: 'Yleinen',
    });
    expect((await bot.store.teams.all())[0]?.value).toMatchObject({
      teamsTeamId: other.id,
      summaryChannelId: other.channels[0]?.id,
    });
  });

  it('stands in a list by pages, with what a team lacks still', async () => {
    for (let n = 10; n < 27; n += 1)
      await bot.addCoachingTeam({ name: `Tiimi ${n}`, leaders: [], coaches: [bot.coach] });
    await bot.addCoachingTeam({ name: 'Viimeinen', changes: { summaryChannelId: undefined } });
    const [message] = (await bot.coordinator.says('personal', 'asetukset')).replies;
    if (!message) throw new Error('no answer');
    const rows = () =>
      buttonsOn(message.cardFor(bot.coordinator)).filter((title) => title.startsWith('Avaa tiimi'));
    expect(rows()).toHaveLength(15);
    expect(wordsOn(message.card)).toContain('Valmennustiimit (18)');
    expect(wordsOn(message.card)).toContain('ei vielä tiiminvetäjää · 1 työhönvalmentaja');
    await bot.coordinator.press(message, 'Seuraavat');
    expect(rows()).toHaveLength(3);
    expect(wordsOn(message.cardFor(bot.coordinator))).toContain('yhteenvedoilla ei ole kanavaa');
    await bot.coordinator.press(message, 'Avaa tiimi: Viimeinen');
    await bot.coordinator.press(message, 'Kaikki tiimit');
    expect(rows()).toHaveLength(15);
  });
});
