import { addExperts, answers, asks, lastOf, onlyTicket } from '../../dialogs/tickets/stage';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import type { FakeUser } from '../../support/fake-teams';

const DAY_MS = 24 * 60 * 60 * 1000;

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest();
  await addExperts(bot, 'Lomaketiimi', [bot.leader, bot.coach]);
  await asks(bot, bot.member);
});
afterEach(() => bot.stop());

/** Some days go by, and the process looks more than once. */
async function daysGoBy(days: number): Promise<void> {
  bot.advance(days * DAY_MS);
  await Promise.all([bot.app.ticketReminders.sweep(), bot.app.ticketReminders.sweep()]);
  await bot.app.ticketReminders.sweep();
  await bot.settled();
}

const reminders = (user: FakeUser) =>
  bot.inbox(user).filter((message) => wordsOn(message.card).includes('Muistutus'));

it('a question that nobody takes is reminded of once, to the whole group', async () => {
  await daysGoBy(1);
  expect(reminders(bot.leader)).toEqual([]);
  await daysGoBy(1);
  for (const user of [bot.leader, bot.coach]) {
    expect(reminders(user).map(({ card }) => wordsOn(card))).toEqual([
      expect.stringContaining('Muistutus: kukaan ei ole vielä ottanut tätä kysymystä.'),
    ]);
  }
  await daysGoBy(10);
  expect(reminders(bot.leader)).toHaveLength(1);
  expect((await onlyTicket(bot)).history.map(({ what }) => what)).toEqual(['asked', 'reminded']);
  // The reminder is as good a card as the first one.
  await answers(bot, bot.leader, 'Lomake A.');
  expect(wordsOn(lastOf(bot, bot.member).card)).toContain('Lomake A.');
});

it('one that is taken and not answered is reminded of once, to its owner alone', async () => {
  await bot.leader.press(lastOf(bot, bot.leader), 'Otan tämän');
  await daysGoBy(4);
  expect(reminders(bot.leader)).toEqual([]);
  await daysGoBy(1);
  await daysGoBy(9);
  expect(reminders(bot.leader).map(({ card }) => wordsOn(card))).toEqual([
    expect.stringContaining('Muistutus: kysyjä odottaa vielä vastaustasi.'),
  ]);
  expect(reminders(bot.coach)).toEqual([]);
});

it('one that is answered is not reminded of', async () => {
  await answers(bot, bot.leader, 'Lomake A.');
  await daysGoBy(30);
  expect(reminders(bot.leader)).toEqual([]);
  expect(bot.inbox(bot.member)).toHaveLength(3);
});

it('what was written and not told, since the process stopped, is told by the next look', async () => {
  const ticket = (await bot.store.tickets.inState('open'))[0]?.value;
  if (!ticket) throw new Error('no ticket');
  const { id, name } = ticket.asker;
  const released = { what: 'released' as const, by: { id, name }, at: bot.now().toISOString() };
  const history = [...ticket.history, released];
  const change = { kind: 'change', what: 'released', ticket: { ...ticket, history } } as const;
  await bot.store.tickets.step(ticket.id, () => change);
  await daysGoBy(0);
  expect(bot.inbox(bot.leader)).toHaveLength(2);
});
