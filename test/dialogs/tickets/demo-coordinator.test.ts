import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import { addExperts, asks, lastOf, onlyTicket } from './stage';

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest({ isDemo: true });
  await bot.addCoachingTeam();
});
afterEach(() => bot.stop());

const asCoordinator = () => bot.otherCoach.says('personal', 'rooli koordinaattori');

describe('whoever has taken the coordinator’s role in the demo', () => {
  it('is told of a question without a group, and can close it', async () => {
    await asCoordinator();
    const { press } = await asks(bot, bot.member);
    expect(wordsOn(press.card)).toContain('Kysymyksesi meni koordinaattorille');
    await bot.otherCoach.press(lastOf(bot, bot.otherCoach), 'Sulje', { closing: 'Ei ohjetta.' });
    expect((await onlyTicket(bot)).state).toBe('closed');
  });

  it('gets a coordinator’s buttons on the card that an expert gets too', async () => {
    await asCoordinator();
    await addExperts(bot, 'Lomaketiimi', [bot.otherCoach, bot.leader]);
    await asks(bot, bot.member);
    const buttonsOf = (user: typeof bot.leader) => buttonsOn(lastOf(bot, user).cardFor(user));
    expect(buttonsOf(bot.otherCoach)).toContain('Sulje');
    expect(buttonsOf(bot.leader)).not.toContain('Sulje');
  });

  it('is told no more once another role is taken', async () => {
    await asCoordinator();
    await bot.otherCoach.says('personal', 'rooli valmentaja');
    await bot.coordinator.says('personal', 'ohje');
    const inboxes = () => [bot.otherCoach, bot.coordinator].map((user) => bot.inbox(user).length);
    const [former = 0, coordinator = 0] = inboxes();
    await asks(bot, bot.member);
    expect(inboxes()).toEqual([former, coordinator + 1]);
  });
});
