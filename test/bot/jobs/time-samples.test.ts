import { criteriaFactsOf } from '../../../dialogs/criteria/team-facts';
import { proposalOf } from '../../../domain/criteria/proposals';
import { localDateOrThrow, weekOf } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { wordsFor } from '../../dialogs/criteria/stage';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import type { FakeUser } from '../../support/fake-teams';

const DAY_MS = 24 * 60 * 60 * 1000;
const MONDAY = localDateOrThrow('2026-11-09');

let bot: BotUnderTest;
let team: CoachingTeam;

beforeEach(async () => {
  // The Tuesday of the quarter's sample week, 8:30 in Helsinki.
  bot = await startBotUnderTest({ now: '2026-11-10T06:30:00.000Z' });
  team = await bot.addCoachingTeam({ changes: { createdAt: '2026-01-01T08:00:00.000Z' } });
});
afterEach(() => bot.stop());

async function looks(): Promise<void> {
  const { timeSamples } = bot.app;
  await Promise.all([timeSamples.sweep(), timeSamples.sweep()]);
  await timeSamples.sweep();
  await bot.settled();
}
const questions = (user: FakeUser) =>
  bot.inbox(user).filter(({ card }) => wordsOn(card).includes('Työaikasi'));
const told = (coach: FakeUser) => bot.store.timeDays.find(team.id, coach.aadObjectId, MONDAY);

it('asks each coach once about the day before, and nobody else', async () => {
  await looks();
  expect(questions(bot.coach).map(({ card }) => wordsOn(card))).toEqual([
    expect.stringContaining('Työaikasi ma 9.11.2026'),
  ]);
  expect(questions(bot.otherCoach)).toHaveLength(1);
  expect(questions(bot.leader)).toEqual([]);
});

it('keeps three numbers by one press, corrected later, and counts them for the team', async () => {
  await looks();
  const [question] = questions(bot.coach);
  if (!question) throw new Error('no question');
  await bot.coach.press(question, 'Tallenna', { coaching: '6', community: '9' });
  expect(wordsFor(question, bot.coach)).toContain('suurempi kuin luku');
  expect(await told(bot.coach)).toBeUndefined();
  await bot.coach.doublePress(question, 'Tallenna', { coaching: '6', community: '3' });
  expect(wordsFor(question, bot.coach)).toContain('Tallennettu, kiitos.');
  await bot.coach.press(question, 'Korjaa');
  await bot.coach.press(question, 'Tallenna', { coaching: '7,5' });
  expect(await told(bot.coach)).toMatchObject({
    day: { hours: { worked: 7.5, coaching: 7.5, community: 3 } },
    history: [{ day: { hours: { coaching: 6 } } }],
  });
  bot.advance(7 * DAY_MS);
  const clock = { now: bot.now(), timeZone: 'Europe/Helsinki' };
  const facts = await criteriaFactsOf(team, clock, bot.store);
  expect(proposalOf(facts, 2)).toMatchObject({ value: 100, level: 5 });
  expect(proposalOf(facts, 24)).toMatchObject({ value: 40, level: 3 });
});

it('counts a day away and a skipped one for nothing', async () => {
  await looks();
  const [question] = questions(bot.coach);
  if (question) await bot.coach.press(question, 'En ollut töissä');
  expect((await told(bot.coach))?.day.hours).toBeUndefined();
  const clock = { now: bot.now(), timeZone: 'Europe/Helsinki' };
  const facts = await criteriaFactsOf(team, clock, bot.store);
  expect(proposalOf(facts, 2)).toMatchObject({ kind: 'none' });
});

it('asks nothing in the afternoon, in another week, or of a coach who is away', async () => {
  bot.advance(6 * 60 * 60_000);
  await looks();
  expect(questions(bot.coach)).toEqual([]);
  bot.advance(DAY_MS - 6 * 60 * 60_000);
  const week = weekOf(MONDAY);
  const coachId = bot.coach.aadObjectId;
  const by = { actorId: coachId, at: bot.now(), token: 'away' };
  await bot.store.weekNotes.tell(team.id, { coachId, week, absence: 'holiday' }, by);
  await looks();
  expect(questions(bot.coach)).toEqual([]);
  expect(questions(bot.otherCoach)).toHaveLength(1);
  bot.advance(7 * DAY_MS);
  await looks();
  expect(questions(bot.otherCoach)).toHaveLength(1);
});

it('leaves alone who wants no questions', async () => {
  await bot.store.people.change(bot.coach.aadObjectId, (present) => ({
    ...present,
    fridayQuestion: 'off' as const,
  }));
  await looks();
  expect(questions(bot.coach)).toEqual([]);
  expect(questions(bot.otherCoach)).toHaveLength(1);
});

it('is a coach’s own to tell, whatever the press says', async () => {
  await looks();
  const [question] = questions(bot.coach);
  if (!question) throw new Error('no question');
  for (const user of [bot.leader, bot.member]) {
    const press = await user.press(question, 'En ollut töissä');
    expect(wordsOn(press.card)).toContain('ei kuulu rooliisi');
  }
  const data = { verb: 'time.away', teamId: team.id, on: '2026-11-24', token: 'x' };
  const forged = await bot.coach.act(question, { type: 'Action.Execute', verb: 'time.away', data });
  expect(wordsOn(forged.card)).not.toContain('Merkitty');
  expect(await told(bot.coach)).toBeUndefined();
});
