import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import { asks } from '../digest/stage';

const WEEK_MS = 7 * 24 * 3600_000;
const SAVE = 'Tallenna määrä';

let bot: BotUnderTest;
beforeEach(async () => {
  bot = await startBotUnderTest();
  await bot.addCoachingTeam();
});
afterEach(() => bot.stop());

const mine = () => asks(bot.coach, 'omat');
const card = async () => (await mine()).cardFor(bot.coach);
const isAsked = async () => buttonsOn(await card()).includes(SAVE);

it('omat asks for the number of job seekers once a month, not every week', async () => {
  expect(await isAsked()).toBe(true);
  await bot.coach.press(await mine(), SAVE, { seekers: '2' });
  expect(await isAsked()).toBe(false);
  expect(wordsOn(await card())).toContain('Työnhakija-asiakkaita 2 tällä viikolla.');

  bot.advance(WEEK_MS);
  expect(await isAsked()).toBe(false);
  expect(wordsOn(await card())).toMatch(/viimeksi 2, viikko \d+\. Jos määrä on sama/);
  await bot.coach.press(await mine(), 'Yhä 2');
  expect(wordsOn(await card())).toContain('0/4 kasvokkain');

  bot.advance(4 * WEEK_MS);
  expect(await isAsked()).toBe(true);
});

it('a number that is known is changed at a press, and checked', async () => {
  const message = await mine();
  await bot.coach.press(message, SAVE, { seekers: '3' });
  await bot.coach.press(message, 'Muuta määrää');
  const wrong = await bot.coach.press(message, SAVE, { seekers: 'kolme' });
  expect(wrong.refusedByClient).toMatchObject([{ id: 'seekers' }]);
  await bot.coach.press(message, SAVE, { seekers: '1' });
  expect(wordsOn(message.cardFor(bot.coach))).toContain('Työnhakija-asiakkaita 1 tällä viikolla.');
  expect(wordsOn(message.cardFor(bot.coach))).toContain('0/2 kasvokkain');
});
