import { createRedelivery } from '../../../bot/inbound/redelivery';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import type { FakeUser } from '../../support/fake-teams';

describe('messages with one number', () => {
  let bot: BotUnderTest;

  beforeAll(async () => {
    bot = await startBotUnderTest();
  });
  afterAll(() => bot.stop());

  const message = (user: FakeUser) => ({
    type: 'message',
    id: '1764000000000',
    channelId: 'msteams',
    text: 'ohje',
    serviceUrl: bot.teams.serviceUrl,
    from: { id: user.mri, aadObjectId: user.aadObjectId, name: user.name },
    recipient: { id: bot.teams.bot.id },
    conversation: {
      id: user.chat.id,
      conversationType: 'personal',
      tenantId: bot.teams.tenantId,
    },
    channelData: { tenant: { id: bot.teams.tenantId } },
  });

  it('of two people are both answered, and a copy of either is not', async () => {
    await bot.teams.post(message(bot.coach));
    await bot.teams.post(message(bot.otherCoach));
    await bot.teams.post(message(bot.coach));
    expect(bot.inbox(bot.coach)).toHaveLength(1);
    expect(bot.inbox(bot.otherCoach)).toHaveLength(1);
  });
});

it('takes messages without a number for new ones', () => {
  const redelivery = createRedelivery();
  expect([1, 2].map(() => redelivery.isFirst('chat', ''))).toEqual([true, true]);
});
