import { dayAt, weekOf } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { FakeUser } from '../../support/fake-teams';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

let bot: BotUnderTest;
let team: CoachingTeam;

beforeEach(async () => {
  // A Tuesday, 8:00 in Helsinki.
  bot = await startBotUnderTest({ now: '2026-11-24T06:00:00.000Z' });
  team = await bot.addCoachingTeam();
  await bot.store.employers.add(
    { id: 'lidl', teamId: team.id, name: 'Lidl Pori', aliases: [] },
    bot.leader.aadObjectId,
    bot.now(),
  );
});
afterEach(() => bot.stop());

async function agrees(nextStepOn: string, where = 'Lidl Porissa'): Promise<void> {
  const [form] = (await bot.coach.says('personal', `kirjaa kävin tänään ${where}`)).replies;
  if (!form) throw new Error('no form');
  await bot.coach.press(form, 'Tallenna', { nextStep: 'soitan aloituksesta', nextStepOn });
  // A second one of the same day is asked about.
  if (buttonsOn(form.cardFor(bot.coach)).includes('Kirjaa silti'))
    await bot.coach.press(form, 'Kirjaa silti');
}

/** Time goes by, and the process looks more than once. */
async function goesBy(ms: number): Promise<void> {
  bot.advance(ms);
  const { stepReminders } = bot.app;
  await Promise.all([stepReminders.sweep(), stepReminders.sweep()]);
  await stepReminders.sweep();
  await bot.settled();
}

const reminders = (user: FakeUser) =>
  bot.inbox(user).filter(({ card }) => wordsOn(card).includes('Tänään sovittu'));

it('reminds the coach once, in the morning of the day, of what was agreed', async () => {
  await agrees('2026-11-25');
  await goesBy(HOUR_MS);
  expect(reminders(bot.coach)).toEqual([]);
  await goesBy(23 * HOUR_MS);
  expect(reminders(bot.coach).map(({ card }) => wordsOn(card))).toEqual([
    expect.stringContaining('soitan aloituksesta'),
  ]);
  await goesBy(HOUR_MS);
  await goesBy(DAY_MS);
  expect(reminders(bot.coach)).toHaveLength(1);
  expect(reminders(bot.otherCoach)).toEqual([]);
  expect(reminders(bot.leader)).toEqual([]);
});

it('tells all of the day in one message, in the order of the employers’ names', async () => {
  const [byId, at] = [bot.leader.aadObjectId, bot.now()];
  const first = { id: 'first', teamId: team.id, name: 'Autokorjaamo Ahola', aliases: [] };
  await bot.store.employers.add(first, byId, at);
  await agrees('2026-11-25', 'Autokorjaamo Aholassa');
  await agrees('2026-11-25');
  await goesBy(DAY_MS);
  const said = reminders(bot.coach).map(({ card }) => wordsOn(card));
  expect(said).toEqual([expect.stringMatching(/Autokorjaamo Ahola[\s\S]*Lidl Pori/)]);
});

it('leaves afternoons, days off, weeks away and what has been met since alone', async () => {
  await agrees('2026-11-25');
  await goesBy(DAY_MS + 4 * HOUR_MS);
  expect(reminders(bot.coach)).toEqual([]);
  await agrees('2026-11-28');
  await agrees('2026-11-30');
  // Saturday, 8:00.
  await goesBy(2 * DAY_MS + 20 * HOUR_MS);
  expect(reminders(bot.coach)).toEqual([]);
  const week = weekOf(dayAt(new Date('2026-11-30T06:00:00Z'), 'Europe/Helsinki'));
  const away = { coachId: bot.coach.aadObjectId, week, absence: 'holiday' } as const;
  const by = { actorId: bot.coach.aadObjectId, at: bot.now(), token: 'away' };
  await bot.store.weekNotes.tell(team.id, away, by);
  await goesBy(2 * DAY_MS);
  expect(reminders(bot.coach)).toEqual([]);
});

it('stops at a press, and begins again in omat', async () => {
  await agrees('2026-11-25');
  await agrees('2026-11-26');
  await goesBy(DAY_MS);
  const [reminder] = reminders(bot.coach);
  if (!reminder) throw new Error('no reminder');
  await bot.coach.press(reminder, 'Älä muistuta aamuisin');
  expect(wordsOn(reminder.cardFor(bot.coach))).toContain('En muistuta enää aamuisin');

  await goesBy(DAY_MS);
  expect(reminders(bot.coach)).toEqual([]);
  const [mine] = (await bot.coach.says('personal', 'omat')).replies;
  if (!mine) throw new Error('no card');
  await bot.coach.press(mine, 'Muistuta aamuisin');
  expect(wordsOn(mine.cardFor(bot.coach))).not.toContain('Muistuta aamuisin');
  await agrees('2026-11-27');
  await goesBy(DAY_MS);
  expect(reminders(bot.coach)).toHaveLength(1);
});

it('is switched off and on among the coach’s own settings', async () => {
  await agrees('2026-11-25');
  await agrees('2026-11-26');
  const [settings] = (await bot.coach.says('personal', 'asetukset')).replies;
  if (!settings) throw new Error('no card');
  const shown = () => wordsOn(settings.cardFor(bot.coach));
  expect(shown()).toContain('Päällä: botti muistuttaa aamulla');
  await bot.coach.press(settings, 'Älä muistuta aamuisin');
  expect(shown()).toContain('Pois: botti ei muistuta aamuisin.');
  expect(shown()).toContain('Perjantain kysymys');
  await goesBy(DAY_MS);
  expect(reminders(bot.coach)).toEqual([]);

  await bot.coach.press(settings, 'Muistuta aamuisin');
  expect(shown()).toContain('Päällä: botti muistuttaa aamulla');
  await goesBy(DAY_MS);
  expect(reminders(bot.coach)).toHaveLength(1);

  const data = { verb: 'settings.morning', to: 'off', teamsTeamId: '', channelId: '' };
  await bot.member.act(settings, { type: 'Action.Execute', verb: 'settings.morning', data });
  const profile = await bot.store.people.find(bot.member.aadObjectId);
  expect(profile?.value.morningReminder).toBeUndefined();
});
