import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import { assesses } from '../assessments/stage';
import { asks } from './stage';

describe('the steps of the development plan', () => {
  let bot: BotUnderTest;

  beforeEach(async () => {
    bot = await startBotUnderTest();
    await bot.addCoachingTeam({ changes: { createdAt: '2026-10-01T08:00:00.000Z' } });
  });
  afterEach(() => bot.stop());

  const digest = async () => wordsOn((await asks(bot.leader, 'kooste')).card);

  it('stand in the digest until they are told done, or their assessment is removed', async () => {
    const message = await assesses(bot.leader, () => '3');
    await bot.leader.press(message, 'Merkitse valmiiksi');
    expect(await digest()).not.toContain('Kehittämissuunnitelma');
    await bot.leader.press(message, 'Suunnitelma');
    await bot.leader.press(message, 'Tallenna suunnitelma', { c0: '17', c1: '8', c2: 'none' });
    expect(await digest()).toContain('Kehittämissuunnitelma');
    await bot.leader.press(message, 'Suunnitelma');
    await bot.leader.press(message, 'Tallenna suunnitelma', { o0: 'done' });
    const words = await digest();
    expect(words).not.toContain('Tiivis yhteys työnantajiin');
    expect(words).toContain('Tiiminvetäjän rooli');
    await bot.leader.press(message, 'Poista');
    expect(await digest()).not.toContain('Kehittämissuunnitelma');
  });
});
