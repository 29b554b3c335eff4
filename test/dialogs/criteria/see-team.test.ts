import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import { asks } from '../digest/stage';

const SEE = 'Katso oman tiimin luku';

describe('an answer about a criterion', () => {
  let bot: BotUnderTest;

  beforeAll(async () => {
    bot = await startBotUnderTest();
    await bot.addCoachingTeam();
  });
  afterAll(() => bot.stop());

  it.each(['mitä kriteeri 17 tarkoittaa', 'kriteeri 17: 5 tapaamista viikossa, montako pistettä'])(
    'leads a coach and a leader to the own team’s figure: %s',
    async (question) => {
      for (const user of [bot.coach, bot.leader]) {
        const message = await asks(user, question);
        const press = await user.press(message, SEE);
        expect(wordsOn(press.card)).toContain('Mitä näyttö kertoo nyt: Porin tiimi');
        expect(wordsOn(press.card)).toContain('Kriteeri 17');
      }
    },
  );

  it('offers a member nothing of a team', async () => {
    const message = await asks(bot.member, 'mitä kriteeri 17 tarkoittaa');
    expect(buttonsOn(message.cardFor(bot.member))).not.toContain(SEE);
  });

  it('offers it nowhere that no single criterion is meant', async () => {
    const message = await asks(bot.coach, 'mikä lomake kun asiakas saa töitä?');
    expect(buttonsOn(message.cardFor(bot.coach))).not.toContain(SEE);
  });
});
