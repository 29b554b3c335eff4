import { weekAfter } from '../../../domain/digest/week-after';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, personInTeam, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import { changeTeam } from '../../support/change-team';
import { isJson } from '../../support/fake-teams/json';
import { only } from '../../support/only';
import { opens } from '../meetings/form-stage';
import {
  addLidl,
  asked,
  coachWeek,
  DAY,
  goTo,
  logs,
  MINUTE,
  plan,
  START,
  says,
  timeOf,
  WEEK,
} from './friday-stage';

const QUESTION = 'Onko tältä viikolta vielä lisättävää?';
const ANSWERS = ['Kirjaa tapaaminen', 'Ei lisättävää', 'En ole töissä tällä viikolla'];

let bot: BotUnderTest;
let team: CoachingTeam;

beforeEach(async () => {
  bot = await startBotUnderTest({ now: START });
  team = await bot.addCoachingTeam();
  await addLidl(bot, team.id);
});
afterEach(() => bot.stop());

const question = async () => only(await asked(bot, team.id));
const reminders = async () => [
  ...(await asked(bot, team.id, { nth: 1 })),
  ...(await asked(bot, team.id, { nth: 2 })),
];
/** What the coach's client shows of the messages the bot has sent by itself. */
const notifications = () =>
  bot.teams.requests.flatMap(({ body }) => {
    const { summary } = isJson(body) ? body : {};
    return String(summary ?? '').includes('onko ') ? [summary] : [];
  });

it('asks with the week so far and the answers as buttons', async () => {
  await logs(bot);
  const message = await question();
  expect(notifications()).toEqual(['Viikko 36: onko lisättävää?']);
  const words = wordsOn(message.cardFor(bot.coach));
  expect(words).toContain(QUESTION);
  expect(words).toContain('Viikko 36: **1/6 kasvokkain**');
  expect(words).not.toContain('myöhässä');
  expect(buttonsOn(message.cardFor(bot.coach))).toEqual(['Tallenna määrä', ...ANSWERS]);
});

it('goes out as planned, on Friday at 14:00, with two reminders, and never after midnight', async () => {
  const sweeps = async (at: Date) => {
    const before = bot.inbox(bot.coach).length;
    goTo(bot, at);
    await bot.app.digestPlanner.sweep();
    await bot.settled();
    return bot.inbox(bot.coach).length - before;
  };
  await bot.app.digestPlanner.sweep();
  expect(await sweeps(new Date(timeOf(WEEK, 0).getTime() - MINUTE))).toBe(0);
  expect(await sweeps(timeOf(WEEK, 0))).toBe(1);
  expect(await sweeps(timeOf(WEEK, 1))).toBe(1);
  expect(await sweeps(timeOf(WEEK, 2))).toBe(1);
  expect(await sweeps(new Date(timeOf(WEEK, 0).getTime() + DAY))).toBe(0);
  expect(await sweeps(new Date(timeOf(weekAfter(WEEK, 1), 0).getTime() + DAY))).toBe(0);
});

it('reminds twice, shortly, while nobody answers', async () => {
  await question();
  const sent = await reminders();
  expect(sent).toHaveLength(2);
  expect(notifications().at(-1)).toBe('Muistutus: onko viikolta 36 lisättävää?');
  for (const { card } of sent) {
    expect(wordsOn(card)).toContain('Viikko 36: **0/6 kasvokkain**');
    expect(buttonsOn(card)).toEqual(ANSWERS);
  }
});

it('"nothing to add" is answered once, however often it is pressed, and ends the reminders', async () => {
  const message = await question();
  const [first, second] = await bot.coach.doublePress(message, 'Ei lisättävää');
  expect(wordsOn(first.card)).toBe(wordsOn(second.card));
  expect(wordsOn(message.cardFor(bot.coach))).toContain('Viikko 36: ei lisättävää');
  expect(buttonsOn(message.cardFor(bot.coach))).toEqual(['Kirjaa tapaaminen']);
  bot.coach.restartsClient();
  await bot.settled();
  expect(wordsOn(message.cardFor(bot.coach))).toContain('Viikko 36: ei lisättävää');
  expect(await reminders()).toEqual([]);
});

it('logging is one press away, in the ordinary form, and ends the reminders', async () => {
  const message = await question();
  const form = await opens(bot.coach, message, 'Kirjaa tapaaminen');
  expect(buttonsOn(form.cardFor(bot.coach))).toContain('Tallenna');
  expect(buttonsOn(message.cardFor(bot.coach))).toContain('Ei lisättävää');
  expect(await reminders()).toEqual([]);
  await bot.coach.press(form, 'Tallenna', { employerId: 'Lidl Pori', channel: 'Kasvokkain' });
  expect(wordsOn(form.cardFor(bot.coach))).toContain('1/6 kasvokkain tällä viikolla');
});

it('a meeting logged after the question ends the reminders, one before it does not', async () => {
  await logs(bot);
  await question();
  expect(await asked(bot, team.id, { nth: 1 })).toHaveLength(1);
  await logs(bot);
  expect(await asked(bot, team.id, { nth: 2 })).toEqual([]);
});

it('"not at work" marks the week as an absence until it is taken back', async () => {
  const message = await question();
  await bot.coach.doublePress(message, 'En ole töissä tällä viikolla');
  expect(wordsOn(message.cardFor(bot.coach))).toContain('Viikko 36: poissa töistä.');
  expect(await coachWeek(bot, team.id)).toMatchObject({ absence: 'other', isSilent: true });
  expect(await asked(bot, team.id, { nth: 1 })).toEqual([]);

  const press = await bot.coach.press(message, 'Kumoa');
  expect(wordsOn(message.cardFor(bot.coach))).toContain('Viikko 36: lasketaan taas kuten muutkin.');
  const back = await coachWeek(bot, team.id);
  expect([back?.absence, back?.isSilent]).toEqual([undefined, undefined]);
  const again = await bot.teams.redeliver(press, { as: 'sameId' });
  expect(again.body).toEqual(press.body);
  expect(await asked(bot, team.id, { nth: 2 })).toEqual([]);

  const { items } = await bot.store.audit.entries(`team:${team.id}`);
  expect(items.map(({ action }) => action)).toContain('week.tell');
});

it.each(['Ei lisättävää', 'En ole töissä tällä viikolla', 'Kirjaa tapaaminen'])(
  'a number that was typed is kept by "%s", and one that stood there is told by nobody',
  async (button) => {
    const message = await question();
    await bot.coach.press(message, button, { seekers: '5' });
    expect(await coachWeek(bot, team.id)).toMatchObject({ jobSeekers: 5 });
    const [next] = await asked(bot, team.id, { week: weekAfter(WEEK, 1) });
    if (!next) return;
    await bot.coach.press(next, button);
    expect((await coachWeek(bot, team.id, weekAfter(WEEK, 1)))?.jobSeekers).toBeUndefined();
  },
);

it('a number that can not be read comes back with the question, whichever button was pressed', async () => {
  const message = await question();
  const verb = 'prompt.nothing';
  const number = { seekers: 'kaksi', seekersTeamId: team.id, seekersBefore: '' };
  const data = { verb, week: WEEK, ...number };
  const { card } = await bot.coach.act(message, { type: 'Action.Execute', verb, data });
  expect(wordsOn(card)).toContain('Anna kokonaisluku 0–99.');
  expect(wordsOn(card)).toContain('kaksi');
  const refused = await bot.coach.press(message, 'Ei lisättävää', { seekers: 'kaksi' });
  expect(refused.refusedByClient).toMatchObject([{ id: 'seekers' }]);
  expect(await coachWeek(bot, team.id)).toBeUndefined();
});

it('the number of job seekers is asked for while it is not known, and moves the target', async () => {
  const message = await question();
  await bot.coach.press(message, 'Tallenna määrä', { seekers: 'kaksi' }, { asOldClient: true });
  await bot.coach.press(message, 'Tallenna määrä', { seekers: '2' });
  expect(wordsOn(message.cardFor(bot.coach))).toContain('Viikko 36: **0/4 kasvokkain**');
  expect(buttonsOn(message.cardFor(bot.coach))).toEqual(ANSWERS);
  expect(await coachWeek(bot, team.id)).toMatchObject({ jobSeekers: 2 });
  expect(await reminders()).toEqual([]);
  const [next] = await asked(bot, team.id, { week: weekAfter(WEEK, 1) });
  expect(wordsOn(next?.card)).toContain('2\nTyönhakija-asiakkaita nyt\nViimeksi kertomasi luku.');
});

describe('is not sent', () => {
  const inWeek = { coachId: '', week: WEEK };
  const tell = (told: object) =>
    bot.store.weekNotes.tell(
      team.id,
      { ...inWeek, coachId: bot.coach.aadObjectId, ...told },
      { actorId: bot.leader.aadObjectId, at: bot.now(), token: 'told' },
    );

  it('in a week the leader has marked as an absence', async () => {
    await tell({ absence: 'other' });
    expect(await asked(bot, team.id)).toEqual([]);
    expect(await reminders()).toEqual([]);
  });

  it('in a week that was silenced', async () => {
    await tell({ isSilent: true });
    expect(await asked(bot, team.id)).toEqual([]);
  });

  it('to a coach who has switched it off, between question and reminder too', async () => {
    await question();
    await bot.coach.press(await says(bot.coach, 'asetukset'), 'Kytke kysymys pois');
    expect(await reminders()).toEqual([]);
    expect(await asked(bot, team.id, { week: weekAfter(WEEK, 1) })).toEqual([]);
  });

  it('to somebody who is a coach no longer, or of a team that is gone', async () => {
    await changeTeam(bot, team.id, () => ({ people: [personInTeam(bot.coach, ['leader'])] }));
    expect(await asked(bot, team.id)).toEqual([]);
    expect(await asked(bot, 'another-team', { week: weekAfter(WEEK, 1) })).toEqual([]);
  });

  it('on a later day, when its row is sent again by hand', async () => {
    goTo(bot, new Date(timeOf(WEEK, 0).getTime() + DAY));
    expect(await asked(bot, team.id)).toEqual([]);
  });
});

it('after downtime one message comes, with a word on why it is late', async () => {
  goTo(bot, new Date(timeOf(WEEK, 2).getTime() + 10 * MINUTE));
  // One at a time, since rows that are due together go out in any order.
  for (const nth of [1, 0, 2]) await asked(bot, team.id, { nth });
  const message = only(bot.inbox(bot.coach));
  expect(wordsOn(message.cardFor(bot.coach))).toContain(QUESTION);
  expect(wordsOn(message.cardFor(bot.coach))).toContain('koska botti oli poissa käytöstä');
});

it('two reminders that fell due while the bot was away come as one', async () => {
  await question();
  goTo(bot, new Date(timeOf(WEEK, 2).getTime() + MINUTE));
  for (const nth of [1, 2]) await plan(bot, team.id, { week: WEEK, nth, user: bot.coach });
  await bot.settled();
  expect(bot.inbox(bot.coach)).toHaveLength(2);
});

it.each(['Ei lisättävää', 'En ole töissä tällä viikolla', 'Kirjaa tapaaminen'])(
  'pressed in the next week, "%s" still works and is about the week that was asked about',
  async (button) => {
    const message = await question();
    goTo(bot, new Date(timeOf(WEEK, 0).getTime() + 4 * DAY));
    const { replies } = await bot.coach.press(message, button);
    const words = wordsOn(message.cardFor(bot.coach));
    if (button === 'Ei lisättävää') {
      expect(words).toContain('Kysymys koski viikkoa 36 ja päättyi pe 4.9.2026.');
      expect(words).toContain('Viikko 36: ei lisättävää');
    } else if (button === 'Kirjaa tapaaminen') {
      expect(buttonsOn(replies[0]?.cardFor(bot.coach))).toContain('Tallenna');
    } else {
      expect(words).toContain('Viikko 36: poissa töistä.');
      expect(await coachWeek(bot, team.id, weekAfter(WEEK, 1))).toBeUndefined();
    }
  },
);

it('a coach of two teams is asked once, about both', async () => {
  bot.advance(MINUTE);
  const rauma = await bot.addCoachingTeam({ name: 'Rauman tiimi', coaches: [bot.coach] });
  await addLidl(bot, rauma.id);
  const [first, ...more] = [...(await asked(bot, rauma.id)), ...(await asked(bot, team.id))];
  if (!first) throw new Error('not asked');
  expect(more).toEqual([]);
  const words = wordsOn(first.cardFor(bot.coach));
  expect(words).toContain('Porin tiimi, viikko 36: **0/6 kasvokkain**');
  expect(words).toContain('Rauman tiimi, viikko 36: **0/6 kasvokkain**');
  expect(words).toContain('Työnhakija-asiakkaita nyt: Porin tiimi');

  await bot.coach.press(first, 'Tallenna määrä', { seekers: '1' });
  expect(wordsOn(first.cardFor(bot.coach))).toContain('Työnhakija-asiakkaita nyt: Rauman tiimi');
  await bot.coach.press(first, 'En ole töissä tällä viikolla');
  for (const { id } of [team, rauma])
    expect(await coachWeek(bot, id)).toMatchObject({ absence: 'other', isSilent: true });
  await bot.coach.press(first, 'Kumoa');
  for (const { id } of [team, rauma]) expect((await coachWeek(bot, id))?.absence).toBeUndefined();
  expect(await coachWeek(bot, team.id)).toMatchObject({ jobSeekers: 1 });
});

it('asks in the language the coach has chosen', async () => {
  await bot.store.people.change(bot.coach.aadObjectId, (profile) => ({
    ...profile,
    language: 'sv',
  }));
  const message = await question();
  expect(wordsOn(message.cardFor(bot.coach))).toContain(
    'Finns det något att lägga till för den här veckan?',
  );
});

it('somebody else’s card does nothing to anybody', async () => {
  const help = await says(bot.member, 'ohje');
  for (const verb of ['prompt.nothing', 'prompt.absent', 'prompt.log', 'prompt.seekers']) {
    const data = { verb, week: WEEK, teamId: team.id, seekers: '1' };
    await bot.member.act(help, { type: 'Action.Execute', verb, data });
  }
  expect(await coachWeek(bot, team.id, WEEK, bot.member)).toBeUndefined();
  expect(await bot.store.coachPrompts.find(bot.member.aadObjectId)).toEqual({ asked: [] });
});

describe('a question that does not arrive', () => {
  const history = () => bot.store.coachPrompts.find(bot.coach.aadObjectId);
  const nextWeek = { week: weekAfter(WEEK, 1) };

  it.each([
    ['is refused', () => (bot.coach.isBlocking = true)],
    [
      'may or may not have come',
      () => bot.teams.faults.next({ kind: 'status', status: 500, match: { path: /activities$/ } }),
    ],
    [
      'is throttled until the day is over',
      () => bot.teams.faults.next({ kind: 'throttle', retryAfterSeconds: 86_400 }),
    ],
  ])('counts towards no pause, when it %s', async (_name, fail) => {
    fail();
    expect(await asked(bot, team.id)).toEqual([]);
    expect((await history()).asked).toEqual([]);
    expect(await asked(bot, team.id, { nth: 1 })).toEqual([]);
    bot.coach.isBlocking = false;
    bot.advance(2 * DAY);
    await bot.settled();
    expect(await asked(bot, team.id, nextWeek)).toHaveLength(1);
    expect((await history()).asked.map(({ week }) => week)).toEqual([nextWeek.week]);
  });

  it('counts once it has arrived, though it had to be tried twice', async () => {
    bot.teams.faults.next({ kind: 'throttle', retryAfterSeconds: 60 });
    expect(await asked(bot, team.id)).toEqual([]);
    bot.advance(2 * MINUTE);
    await bot.settled();
    expect(bot.inbox(bot.coach)).toHaveLength(1);
    expect((await history()).asked.map(({ week }) => week)).toEqual([WEEK]);
  });
});
