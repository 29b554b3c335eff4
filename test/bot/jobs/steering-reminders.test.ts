import { localDateOrThrow } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { wordsFor } from '../../dialogs/criteria/stage';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import { changeTeam } from '../../support/change-team';
import type { FakeUser } from '../../support/fake-teams';

const DAY_MS = 24 * 60 * 60 * 1000;

let bot: BotUnderTest;
let team: CoachingTeam;

beforeEach(async () => {
  // A Wednesday, 10:00 in Helsinki; 29 days before the quarter's end.
  bot = await startBotUnderTest({ now: '2026-12-02T08:00:00.000Z' });
  team = await bot.addCoachingTeam({ changes: { createdAt: '2026-08-03T08:00:00.000Z' } });
});
afterEach(() => bot.stop());

async function daysGoBy(days: number): Promise<void> {
  bot.advance(days * DAY_MS);
  const { steeringReminders } = bot.app;
  await Promise.all([steeringReminders.sweep(), steeringReminders.sweep()]);
  await steeringReminders.sweep();
  await bot.settled();
}
const reminders = (user: FakeUser) =>
  bot.inbox(user).filter(({ card }) => wordsOn(card).includes('Ohjausryhmän aika'));

it('reminds the leader once, four weeks before a quarter ends without a steering group', async () => {
  await daysGoBy(0);
  expect(reminders(bot.leader)).toEqual([]);
  await daysGoBy(1);
  expect(reminders(bot.leader).map(({ card }) => wordsOn(card))).toEqual([
    expect.stringContaining('viimeistään to 31.12.2026'),
  ]);
  await daysGoBy(1);
  await daysGoBy(7);
  expect(reminders(bot.leader)).toHaveLength(1);
  expect(reminders(bot.coach)).toEqual([]);
});

it('takes the meeting by one press, and reminds of nothing once it was held', async () => {
  await daysGoBy(1);
  const [reminder] = reminders(bot.leader);
  if (!reminder) throw new Error('no reminder');
  await bot.leader.press(reminder, 'Merkitse tänään pidetyksi');
  expect(wordsFor(reminder, bot.leader)).toContain('Merkitty: Ohjausryhmän kokous, to 3.12.2026.');
  // Next quarter: held in its first week.
  bot.advance(35 * DAY_MS);
  const press = { teamId: team.id, actorId: 'x', at: bot.now(), token: 'x' };
  const on = localDateOrThrow('2027-01-07');
  const of = { id: 'e', teamId: team.id, kind: 'steeringGroup', on, byId: 'x', ticks: [] } as const;
  await bot.store.evidence.note(press, of);
  await daysGoBy(63);
  // The first one shows the year by now, and no other came.
  expect(reminders(bot.leader)).toEqual([]);
});

it.each([
  // The third quarter was missed: this one is asked for all the same.
  ['2026-01-02', 1],
  ['2026-10-01', 1],
  // A team that began within the quarter has the next one for it.
  ['2026-10-02', 0],
])('reminds a team of %s %d times', async (since, times) => {
  await changeTeam(bot, team.id, () => ({ createdAt: `${since}T08:00:00.000Z` }));
  await daysGoBy(1);
  expect(reminders(bot.leader)).toHaveLength(times);
});
