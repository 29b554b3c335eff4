import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import { type OpenStore, openStore } from '../../support/stores';
import { asks } from '../digest/stage';

describe('the form of a line whose day is not known', () => {
  let opened: OpenStore;
  let bot: BotUnderTest;

  beforeAll(async () => {
    opened = await openStore();
    bot = await startBotUnderTest({ collection: opened.collection });
    await bot.addCoachingTeam();
  });
  afterAll(async () => {
    await bot.stop();
    await opened.dispose();
  });

  const VAGUE = 'Viestistäsi ei selviä tarkka päivä';
  const UNREAL = 'Viestisi päivää ei ole kalenterissa';
  const AHEAD = 'Viestisi päivä on vasta tulossa';

  it.each([
    ['kirjaa kävin Nosturilla viikolla 45', VAGUE],
    ['kirjaa kävin Nosturilla 31.11.', UNREAL],
    ['kirjaa tapasin Nosturin päällikön 28.12.', AHEAD],
  ])('says why the day is empty: %s', async (text, words) => {
    const { card } = await asks(bot.coach, text);
    expect(wordsOn(card)).toContain(words);
    expect(JSON.stringify(card)).toMatch(/"id":"metOn"[^}]*"value":""|"value":""[^}]*"id":"metOn"/);
  });

  it('says nothing of it when the day was read', async () => {
    const { card } = await asks(bot.coach, 'kirjaa kävin Nosturilla eilisiltana');
    for (const words of [VAGUE, UNREAL, AHEAD]) expect(wordsOn(card)).not.toContain(words);
  });
});
