import type { Maker } from '../../../domain/deliveries/maker';
import { weekAfter } from '../../../domain/digest/week-after';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { Message } from '../../support/fake-teams';
import { only } from '../../support/only';
import { addLidl, asked, coachWeek, logs, MINUTE, START, says, WEEK } from './friday-stage';

let bot: BotUnderTest;
let team: CoachingTeam;

beforeEach(async () => {
  bot = await startBotUnderTest({ now: START });
  team = await bot.addCoachingTeam({ changes: { createdAt: '2026-01-05T08:00:00.000Z' } });
});
afterEach(() => bot.stop());

const NEXT = weekAfter(WEEK, 1);
const absenceIn = async (week = WEEK) => (await coachWeek(bot, team.id, week))?.absence;

it('a coach who tells not to be at work is not asked, until it is taken back', async () => {
  const card = await says(bot.coach, 'en ole töissä');
  expect(wordsOn(card.cardFor(bot.coach))).toContain('Viikko 36: poissa töistä.');
  expect(await coachWeek(bot, team.id)).toMatchObject({ absence: 'other', isSilent: true });
  await bot.coach.doublePress(card, 'Kumoa');
  expect(wordsOn(card.cardFor(bot.coach))).toContain('Poissaolo on kumottu');
  expect(await absenceIn()).toBeUndefined();
  expect(await asked(bot, team.id)).toHaveLength(1);
});

it('the week that is named is marked, with its reason', async () => {
  const card = await says(bot.coach, 'olen ensi viikolla lomalla');
  expect(wordsOn(card.cardFor(bot.coach))).toContain('Viikko 37: loma.');
  expect([await absenceIn(), await absenceIn(NEXT)]).toEqual([undefined, 'holiday']);
  expect(await asked(bot, team.id)).toHaveLength(1);
  expect(await asked(bot, team.id, { week: NEXT })).toEqual([]);
});

it('a holiday of several weeks is marked, and taken back, at once', async () => {
  const card = await says(bot.coach, 'Olen lomalla viikot 37–39');
  expect(wordsOn(card.cardFor(bot.coach))).toContain('Viikot 37–39: loma.');
  const weeks = [0, 1, 2, 3, 4].map((count) => weekAfter(WEEK, count));
  const marks = () => Promise.all(weeks.map(absenceIn));
  expect(await marks()).toEqual([undefined, 'holiday', 'holiday', 'holiday', undefined]);
  await bot.coach.press(card, 'Kumoa');
  expect(await marks()).toEqual(weeks.map(() => undefined));
});

it('a day off silences the week, which counts all the same', async () => {
  const card = await says(bot.coach, 'en ole töissä tänään');
  expect(wordsOn(card.cardFor(bot.coach))).toContain('Viikko lasketaan kuten muutkin.');
  expect(await coachWeek(bot, team.id)).toMatchObject({ isSilent: true });
  expect(await absenceIn()).toBeUndefined();
  expect(await asked(bot, team.id)).toEqual([]);
});

it('a reason told earlier is not replaced by none', async () => {
  await says(bot.coach, 'olen lomalla');
  const card = await says(bot.coach, 'en ole töissä');
  expect(wordsOn(card.cardFor(bot.coach))).toContain('loma');
  expect(await absenceIn()).toBe('holiday');
});

it.each(['sameId', 'newId'] as const)('delivered again with %s, it is marked once', async (as) => {
  const turn = await bot.coach.says('personal', 'en ole töissä');
  await bot.teams.redeliver(turn, { as });
  const { items } = await bot.store.audit.entries(`team:${team.id}`);
  expect(items.filter(({ action }) => action === 'week.tell')).toHaveLength(1);
});

it.each(['olen lomalla, kuka sijaistaa', 'mitä teen jos asiakas ei ole töissä'])(
  'a question is not taken for one: %s',
  async (text) => {
    const answer = await says(bot.coach, text);
    expect(buttonsOn(answer.card)).not.toContain('Kumoa');
    expect(await coachWeek(bot, team.id)).toBeUndefined();
  },
);

it('a member, and a leader who coaches nobody, get the ordinary answer', async () => {
  for (const user of [bot.member, bot.leader]) {
    const answer = await says(user, 'en ole töissä');
    expect(buttonsOn(answer.card)).not.toContain('Kumoa');
    expect(await coachWeek(bot, team.id, WEEK, user)).toBeUndefined();
  }
});

it('in a channel nothing is said of anybody, and nothing is marked', async () => {
  await bot.teams.installBot(bot.satakunta);
  const reply = only((await bot.coach.says(bot.general, 'oon saikulla')).replies);
  expect(reply.text).toContain('Kirjoita sama minulle omaan keskusteluumme');
  expect(await coachWeek(bot, team.id)).toBeUndefined();
});

it('`omat` shows the absence, and takes it back', async () => {
  await addLidl(bot, team.id);
  await logs(bot);
  await says(bot.coach, 'olen lomalla');
  const mine = await says(bot.coach, 'omat');
  expect(wordsOn(mine.cardFor(bot.coach))).toContain('Viikko 36 on merkitty poissaoloksi: loma.');
  expect(wordsOn(mine.cardFor(bot.coach))).toContain('1 kasvokkain, poissa');
  await bot.coach.doublePress(mine, 'Kumoa poissaolo, viikko 36');
  expect(wordsOn(mine.cardFor(bot.coach))).toContain('1/6 kasvokkain');
  expect(wordsOn(mine.cardFor(bot.coach))).not.toContain('poissaoloksi');
  expect(await absenceIn()).toBeUndefined();
});

it('an absence told of a week that is over changes the digest that was sent of it', async () => {
  const last = weekAfter(WEEK, -1);
  const leaderId = bot.leader.aadObjectId;
  const make = { kind: 'leaderDigest', teamId: team.id, week: last, leaderId } as const;
  const digest = only(await sentToLeader(make));
  expect(wordsOn(digest.card)).toContain('Veikko Valmentaja\n0/6 kasvokkain');
  const card = await says(bot.coach, 'olin viime viikolla lomalla');
  bot.advance(11 * MINUTE);
  await bot.settled();
  expect(wordsOn(digest.card)).toContain('Veikko Valmentaja\npoissa: ei lasketa');
  await bot.coach.press(card, 'Kumoa');
  bot.advance(11 * MINUTE);
  await bot.settled();
  expect(wordsOn(digest.card)).toContain('Veikko Valmentaja\n0/6 kasvokkain');
});

async function sentToLeader(make: Maker): Promise<Message[]> {
  const row = { id: 'digest', to: { person: bot.leader.aadObjectId }, summary: '', make };
  await bot.store.outbox.put({ ...row, scheduledAt: bot.now().toISOString() }, bot.now());
  await bot.settled();
  return bot.inbox(bot.leader);
}

it('the help tells a coach where the question is switched off', async () => {
  const help = wordsOn((await says(bot.coach, 'ohje')).card);
  expect(help).toContain('**asetukset** – oma perjantain kysymyksesi päälle tai pois');
  expect(wordsOn((await says(bot.leader, 'ohje')).card)).toContain('**asetukset** – tiimin tiedot');
});
