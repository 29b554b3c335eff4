import { routes } from '../../../bot/routes';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import type { FakeUser } from '../../support/fake-teams';
import { uuidOf } from '../../support/fake-teams/ids';

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest();
});
afterEach(() => bot.stop());

const verbs = routes({ demo: false }).flatMap((route) =>
  route.kind === 'action' ? [route.verb] : [],
);

it('posts no card into a channel for a press that came as a message, whatever its verb', async () => {
  const team = await bot.addCoachingTeam();
  await bot.teams.installBot(bot.satakunta, bot.general);
  await bot.settled();
  const { replies } = await bot.coach.says(bot.general, 'ohje');
  const thread = replies[0]?.conversationId;
  const before = bot.teams.messages.in(bot.general).length;
  expect(verbs.length).toBeGreaterThan(50);
  const press = (user: FakeUser, verb: string) => {
    const data = { verb, teamId: team.id, week: '2026-W47', period: '2026-W47' };
    const form = { token: uuidOf(verb), meetingId: uuidOf(verb), ticketId: uuidOf(verb) };
    return bot.teams.post({
      type: 'message',
      id: `${user.name} ${verb}`,
      channelId: 'msteams',
      serviceUrl: bot.teams.serviceUrl,
      from: { id: user.mri, aadObjectId: user.aadObjectId, name: user.name },
      recipient: { id: bot.teams.bot.id },
      conversation: {
        id: thread,
        conversationType: 'channel',
        isGroup: true,
        tenantId: bot.teams.tenantId,
      },
      channelData: { tenant: { id: bot.teams.tenantId }, team: { id: bot.satakunta.id } },
      value: { ...form, ...data },
    });
  };
  for (const verb of verbs)
    await Promise.all([bot.leader, bot.coach, bot.coordinator].map((user) => press(user, verb)));
  const posted = bot.teams.messages.in(bot.general).slice(before);
  const cards = posted.flatMap(({ card }) => (card ? [JSON.stringify(card)] : []));
  // What cannot be read at all is said where it was pressed.
  expect(cards.filter((card) => !card.includes('Tätä korttia ei voi enää käyttää'))).toEqual([]);
  expect(posted.length).toBeGreaterThan(0);
}, 180_000);
