import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import type { FakeUser } from '../../support/fake-teams';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;

let bot: BotUnderTest;

/** What is planned can't leave before the clock jumps: Teams asks for a minute. */
async function plansOnly(): Promise<void> {
  bot.teams.faults.next({ kind: 'throttle', retryAfterSeconds: 60, times: 100 });
  await looks();
  bot.teams.faults.clear();
}
/** Every job looks twice, at the present instant; then what is due goes out. */
async function looks(): Promise<void> {
  const { digestPlanner, stepReminders, timeSamples } = bot.app;
  for (const job of [digestPlanner, stepReminders, timeSamples, digestPlanner, stepReminders])
    await job.sweep();
  await bot.settled();
}
const of = (user: FakeUser, words: string) =>
  bot
    .inbox(user)
    .map(({ card }) => wordsOn(card))
    .filter((said) => said.includes(words));
const reminders = () => of(bot.coach, 'Tänään sovittu');

async function start(now: string): Promise<void> {
  bot = await startBotUnderTest({ now });
  await bot.app.digestPlanner.sweep();
  const { id: teamId } = await bot.addCoachingTeam();
  const employer = { id: 'lidl', teamId, name: 'Lidl Pori', aliases: [] };
  await bot.store.employers.add(employer, bot.leader.aadObjectId, bot.now());
}
async function agrees(nextStepOn: string): Promise<void> {
  const [form] = (await bot.coach.says('personal', 'kirjaa kävin tänään Lidl Porissa')).replies;
  if (form) await bot.coach.press(form, 'Tallenna', { nextStep: 'soitan', nextStepOn });
}
afterEach(() => bot.stop());

it('a message of the morning that a jump ahead has overtaken comes in no evening, and comes once the clock is back', async () => {
  // Tuesday, 12:00 in Helsinki.
  await start('2026-11-24T10:00:00.000Z');
  await agrees('2026-11-25');
  bot.advance(20 * HOUR_MS);
  await plansOnly();
  bot.advance(8 * HOUR_MS);
  await looks();
  expect(reminders()).toEqual([]);
  bot.advance(-8 * HOUR_MS);
  await looks();
  await looks();
  expect(reminders()).toHaveLength(1);
  bot.advance(-HOUR_MS);
  await looks();
  bot.advance(2 * HOUR_MS);
  await looks();
  expect(reminders()).toHaveLength(1);
});

it('Friday’s question that a jump over midnight has overtaken is asked once the clock is back', async () => {
  // Friday, 11:30 in Helsinki, half an hour or more before the question.
  await start('2026-11-27T09:30:00.000Z');
  bot.advance(6 * HOUR_MS);
  await plansOnly();
  bot.advance(DAY_MS);
  await looks();
  expect(bot.inbox(bot.coach)).toHaveLength(0);
  bot.advance(-DAY_MS);
  await looks();
  const asked = bot.inbox(bot.coach).length;
  expect(asked).toBeGreaterThan(0);
  bot.advance(-5 * HOUR_MS);
  await looks();
  bot.advance(5 * HOUR_MS);
  await looks();
  expect(bot.inbox(bot.coach)).toHaveLength(asked);
});

it.each([
  ['before they could be sent', plansOnly, 0],
  ['and were sent', looks, 1],
])(
  'digests that a clock of eight weeks ahead has planned %s go out when their week comes, once',
  async (_when, atJump, early) => {
    // A quarter of an hour before Monday's digests.
    await start('2026-11-23T05:45:00.000Z');
    bot.advance(8 * WEEK_MS + 2 * HOUR_MS);
    await atJump();
    bot.advance(-8 * WEEK_MS);
    await looks();
    await looks();
    expect(of(bot.leader, 'Porin tiimi').map((said) => said.slice(0, 200))).toHaveLength(1 + early);
    bot.advance(8 * WEEK_MS - HOUR_MS);
    await looks();
    await looks();
    expect(of(bot.leader, 'Porin tiimi').map((said) => said.slice(0, 200))).toHaveLength(2);
  },
);

it('a store that was first opened by a clock ahead plans from the right instant on', async () => {
  await start('2027-11-23T05:45:00.000Z');
  bot.advance(new Date('2026-11-23T05:45:00.000Z').getTime() - bot.now().getTime());
  await bot.app.digestPlanner.sweep();
  await bot.addCoachingTeam({ name: 'Rauman tiimi' });
  bot.advance(HOUR_MS);
  await looks();
  await looks();
  expect(of(bot.leader, 'Rauman tiimi')).toHaveLength(1);
});
