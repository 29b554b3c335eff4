import { asks, assesses, BEGIN, NEXT, TO_RESULT, typedFor } from '../../dialogs/assessments/stage';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { FakeUser } from '../../support/fake-teams';

const DAY_MS = 24 * 60 * 60 * 1000;

let bot: BotUnderTest;

beforeEach(async () => {
  // A Tuesday, 10:00 in Helsinki.
  bot = await startBotUnderTest({ now: '2026-11-24T08:00:00.000Z' });
  await bot.addCoachingTeam();
});
afterEach(() => bot.stop());

/** Some days go by, and the process looks more than once. */
async function daysGoBy(days: number): Promise<void> {
  bot.advance(days * DAY_MS);
  const { assessmentReminders } = bot.app;
  await Promise.all([assessmentReminders.sweep(), assessmentReminders.sweep()]);
  await assessmentReminders.sweep();
  await bot.settled();
}

async function finishes(mark: string): Promise<void> {
  const message = await assesses(bot.leader, () => mark);
  await bot.leader.press(message, 'Merkitse valmiiksi');
}

const reminders = (user: FakeUser) =>
  bot.inbox(user).filter(({ card }) => wordsOn(card).includes('Arviointi lähestyy'));

it('reminds the leader once, four weeks before half a year has gone', async () => {
  await finishes('3');
  // Due on 24.5.2027; told of from Monday 26.4.
  await daysGoBy(150);
  expect(reminders(bot.leader)).toEqual([]);
  await daysGoBy(3);
  expect(reminders(bot.leader).map(({ card }) => wordsOn(card))).toEqual([
    expect.stringContaining('viimeistään ma 24.5.2027'),
  ]);
  await daysGoBy(1);
  await daysGoBy(7);
  expect(reminders(bot.leader)).toHaveLength(1);
  expect(reminders(bot.coach)).toEqual([]);
});

it('waits a year once a hundred points are reached', async () => {
  await finishes('4');
  await daysGoBy(160);
  expect(reminders(bot.leader)).toEqual([]);
  // Monday 1.11.2027.
  await daysGoBy(182);
  expect(reminders(bot.leader)).toHaveLength(1);
});

it('reminds of nothing while the next one is being made', async () => {
  await finishes('3');
  bot.advance(120 * DAY_MS);
  const message = await asks(bot.leader, 'arviointi');
  await bot.leader.press(message, BEGIN);
  await daysGoBy(35);
  expect(reminders(bot.leader)).toEqual([]);
  for (const section of [0, 1, 2])
    await bot.leader.press(
      message,
      section < 2 ? NEXT : TO_RESULT,
      typedFor(section, () => '3'),
    );
  await bot.leader.press(message, 'Merkitse valmiiksi');
  await daysGoBy(3);
  expect(reminders(bot.leader)).toEqual([]);
});

it('leaves weekends and nights alone, and leads to the assessments', async () => {
  await finishes('3');
  // Saturday 1.5.2027 at 11:00, then the night to Monday.
  await daysGoBy(158);
  bot.advance(DAY_MS + 14 * 60 * 60 * 1000);
  await daysGoBy(0);
  expect(reminders(bot.leader)).toEqual([]);
  bot.advance(10 * 60 * 60 * 1000);
  await daysGoBy(0);
  const [reminder] = reminders(bot.leader);
  expect(buttonsOn(reminder?.card)).toEqual(['Avaa arvioinnit']);
  if (reminder) await bot.leader.press(reminder, 'Avaa arvioinnit');
  expect(wordsOn(reminder?.cardFor(bot.leader))).toContain('Valmiit arvioinnit');
});
