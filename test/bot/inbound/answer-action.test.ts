import { asks } from '../../dialogs/meetings/form-stage';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';

const LIMIT_MS = 1_000;

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest({ invokeLimitMs: LIMIT_MS });
});
afterEach(() => bot.stop());

it('answers a press by its limit though Teams takes no new message', async () => {
  await bot.addCoachingTeam();
  const receipt = await asks(bot.coach, 'kirjaa kävin tänään');
  await bot.coach.press(receipt, 'Tallenna', { newEmployer: 'Leipomo Rinne' });
  bot.teams.faults.next({ kind: 'hang', match: { method: 'POST' } });
  const timers = jest.spyOn(globalThis, 'setTimeout');
  const press = await bot.coach.press(receipt, 'Kirjaa toinen');
  const limits = timers.mock.calls.flatMap(([, ms]) => (ms && ms < 5_000 ? [ms] : []));
  timers.mockRestore();
  expect(bot.teams.faults.pending).toBe(0);
  // What could not be posted takes the card's place.
  expect(wordsOn(press.card)).toContain('Työnantaja');
  expect(limits.filter((ms) => ms > LIMIT_MS)).toEqual([]);
});
