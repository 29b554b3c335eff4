import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { FakeUser } from '../../support/fake-teams';

/** Told, not asked, but in words that no log is known by. */
const UNKNOWN = 'zorblax frobnik eilen quux';

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest();
  await bot.addCoachingTeam();
});

afterEach(() => bot.stop());

async function declineOf(user: FakeUser, text: string) {
  const [message] = (await user.says('personal', text)).replies;
  if (!message) throw new Error('no answer');
  return message;
}

it('offers a coach the log with what was typed, and everybody the help', async () => {
  const message = await declineOf(bot.coach, UNKNOWN);
  expect(buttonsOn(message.card)).toEqual(['Kirjaa tästä', 'Kysy ihmiseltä', 'Ohje']);

  const form = await bot.coach.press(message, 'Kirjaa tästä');
  expect(wordsOn(form.replies[0]?.cardFor(bot.coach))).toContain(
    'Luettu viestistäsi: ma 23.11.2026',
  );
});

it('offers the log to nobody else, and not for a single word', async () => {
  const toMember = await declineOf(bot.member, 'zorblax frobnik quux');
  expect(buttonsOn(toMember.card)).toEqual(['Kysy ihmiseltä', 'Ohje']);
  const ofWord = await declineOf(bot.coach, 'asdfghj');
  expect(buttonsOn(ofWord.card)).toEqual(['Kysy ihmiseltä', 'Ohje']);
});

it('puts no log beside the way to help of who speaks of a crisis', async () => {
  const message = await declineOf(bot.coach, 'asiakas puhuu itsemurhasta, mitä teen');
  expect(buttonsOn(message.card)).not.toContain('Kirjaa tästä');
});
