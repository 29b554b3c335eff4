import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import { counting } from '../../support/counting-collection';
import { type OpenStore, openStore } from '../../support/stores';
import { asks, meets } from '../digest/stage';

describe('what is read of the store', () => {
  let opened: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;
  let reads: ReturnType<typeof counting>;

  beforeAll(async () => {
    opened = await openStore();
    reads = counting(opened.collection);
    bot = await startBotUnderTest({ collection: reads.collection });
    team = await bot.addCoachingTeam();
    await meets(bot, team, bot.coach, 'Leipomo Rinne');
  });
  afterAll(async () => {
    await bot.stop();
    await opened.dispose();
  });

  it('for a press on Save: nine things, the person, the team and the employer once each', async () => {
    const form = await asks(bot.coach, 'kirjaa kävin Leipomo Rinteellä tänään');
    reads.reset();
    const press = await bot.coach.press(form, 'Tallenna');
    expect(wordsOn(press.card)).toContain('Tallennettu');
    expect(reads.requests()).toBeLessThanOrEqual(9);
  });

  it('for omat: the same number, with however many employers', async () => {
    const readsOfMine = async () => {
      reads.reset();
      expect(wordsOn((await asks(bot.coach, 'omat')).card)).toContain('Leipomo Rinne');
      return reads.requests();
    };
    const withOne = await readsOfMine();
    for (let n = 0; n < 12; n += 1)
      await meets(bot, team, bot.coach, `Työnantaja ${n}`, { on: '2026-11-23' });
    expect(await readsOfMine()).toBe(withOne);
  });
});
