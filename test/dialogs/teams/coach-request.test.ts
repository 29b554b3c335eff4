import { type BotUnderTest, personInTeam, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import { changeTeam } from '../../support/change-team';
import type { FakeUser, Message, Press } from '../../support/fake-teams';

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest();
});

afterEach(() => bot.stop());

/** The member opens the help and says to be a coach. */
async function asks(user: FakeUser): Promise<{ message: Message; press: Press }> {
  const [message] = (await user.says('personal', 'ohje')).replies;
  if (!message) throw new Error('no answer');
  const press = await user.press(message, 'Olen työhönvalmentaja');
  await bot.settled();
  return { message, press };
}

function lastOf(user: FakeUser): Message {
  const message = bot.inbox(user).at(-1);
  if (!message) throw new Error(`${user.name} has got nothing`);
  return message;
}

async function placeOf(user: FakeUser) {
  const [team] = await bot.store.teams.all();
  return team?.value.people.find((person) => person.id === user.aadObjectId);
}

const answersTo = (user: FakeUser) =>
  bot.inbox(user).filter((message) => wordsOn(message.card).includes('Vastaus pyyntöösi'));

it('the leader accepts with a share, and the coach is told and may log at once', async () => {
  await bot.addCoachingTeam();
  const { press } = await asks(bot.member);
  expect(wordsOn(press.card)).toContain('Kerroin tiiminvetäjälle: Porin tiimi.');

  const request = lastOf(bot.leader);
  expect(wordsOn(request.card)).toContain('Jaana Jäsen kertoo olevansa työhönvalmentaja');
  const accepted = await bot.leader.press(request, 'Hyväksy', { sharePercent: '75' });
  await bot.settled();

  expect(wordsOn(accepted.card)).toContain('Hyväksyit: Jaana Jäsen');
  expect(buttonsOn(accepted.card)).toEqual([]);
  expect(await placeOf(bot.member)).toEqual(personInTeam(bot.member, ['coach'], 75));
  expect(wordsOn(lastOf(bot.member).card).replace(/\s/g, ' ')).toContain(
    'Olet nyt työhönvalmentaja: Porin tiimi, työaika 75 %.',
  );
  const [help] = (await bot.member.says('personal', 'ohje')).replies;
  expect(wordsOn(help?.card)).toContain('Olet työhönvalmentaja: Porin tiimi.');
});

it('a leader who becomes a coach stays a leader', async () => {
  await bot.addCoachingTeam();
  await asks(bot.leader);
  await bot.leader.press(lastOf(bot.leader), 'Hyväksy');
  expect(await placeOf(bot.leader)).toEqual(personInTeam(bot.leader, ['coach', 'leader'], 100));
});

it('a refused person is told without blame, and can ask again', async () => {
  await bot.addCoachingTeam();
  await asks(bot.member);
  await bot.leader.press(lastOf(bot.leader), 'Ei tässä tiimissä');
  await bot.settled();
  expect(wordsOn(lastOf(bot.member).card)).toContain('Sinua ei merkitty työhönvalmentajaksi');
  expect(await placeOf(bot.member)).toBeUndefined();

  const { press } = await asks(bot.member);
  expect(wordsOn(press.card)).toContain('Kerroin tiiminvetäjälle');
  await bot.leader.press(lastOf(bot.leader), 'Hyväksy');
  await bot.settled();
  expect(wordsOn(lastOf(bot.member).card)).toContain('Olet nyt työhönvalmentaja');
});

it('asking while it waits says so and sends no second card', async () => {
  await bot.addCoachingTeam();
  const { press } = await asks(bot.member);
  const again = await bot.teams.redeliver(press, { as: 'sameId' });
  expect(again.body).toEqual(press.body);
  const second = await asks(bot.member);
  expect(wordsOn(second.press.card)).toContain('Pyyntösi odottaa jo vastausta');
  expect(bot.inbox(bot.leader)).toHaveLength(1);
});

describe('with two leaders', () => {
  beforeEach(async () => {
    await bot.addCoachingTeam({ leaders: [bot.leader, bot.otherCoach] });
    await asks(bot.member);
  });

  it('the first answer stands, and the second leader sees whose it was', async () => {
    await bot.leader.press(lastOf(bot.leader), 'Hyväksy', { sharePercent: '50' });
    const late = await bot.otherCoach.press(lastOf(bot.otherCoach), 'Ei tässä tiimissä');
    await bot.settled();
    expect(wordsOn(late.card)).toContain('Tiina Tiiminvetäjä on jo hyväksynyt');
    expect(await placeOf(bot.member)).toEqual(personInTeam(bot.member, ['coach'], 50));
    expect(answersTo(bot.member)).toHaveLength(1);
  });

  it('answering at the same moment: one answer, and both see the same', async () => {
    const [yes, no] = await Promise.all([
      bot.leader.press(lastOf(bot.leader), 'Hyväksy'),
      bot.otherCoach.press(lastOf(bot.otherCoach), 'Ei tässä tiimissä'),
    ]);
    await bot.settled();
    const isCoach = (await placeOf(bot.member)) !== undefined;
    expect(wordsOn(yes.card)).toContain(isCoach ? 'Hyväksyit' : 'Valma Valmentaja on jo vastannut');
    expect(wordsOn(no.card)).toContain(
      isCoach ? 'Tiina Tiiminvetäjä on jo hyväksynyt' : 'Vastasit',
    );
    expect(answersTo(bot.member)).toHaveLength(1);
  });
});

it('pressed twice, delivered again and from an old client: one coach, one answer', async () => {
  await bot.addCoachingTeam();
  await asks(bot.member);
  const request = lastOf(bot.leader);
  const card = request.card;
  const [first, second] = await bot.leader.doublePress(request, 'Hyväksy');
  expect(second.body).toEqual(first.body);
  const again = await bot.teams.redeliver(first, { as: 'newId' });
  expect(again.body).toEqual(first.body);
  if (!card) throw new Error('no card');
  await bot.leader.press(request, 'Ei tässä tiimissä', {}, { card, asOldClient: true });
  await bot.settled();
  expect(await placeOf(bot.member)).toEqual(personInTeam(bot.member, ['coach'], 100));
  expect(answersTo(bot.member)).toHaveLength(1);
});

it('a share that is no per cent comes back with the card', async () => {
  await bot.addCoachingTeam();
  await asks(bot.member);
  const press = await bot.leader.press(lastOf(bot.leader), 'Hyväksy', { sharePercent: 'puolet' });
  expect(wordsOn(press.card)).toContain('Anna kokonaisluku 1–100.');
  expect(wordsOn(press.card)).toContain('puolet');
  expect(await placeOf(bot.member)).toBeUndefined();
});

it('a stale card answers nothing that was not seen', async () => {
  await bot.addCoachingTeam();
  await asks(bot.member);
  const stale = lastOf(bot.leader);
  const card = stale.card;
  if (!card) throw new Error('no card');
  await bot.leader.press(stale, 'Ei tässä tiimissä');
  await bot.settled();
  await asks(bot.member);
  const press = await bot.leader.press(stale, 'Ei tässä tiimissä', {}, { card });
  expect(buttonsOn(press.card)).toContain('Hyväksy');
  const [team] = await bot.store.teams.all();
  const request = await bot.store.coachRequests.find(team?.value.id ?? '', bot.member.aadObjectId);
  expect(request?.value.state).toBe('open');
});

it('nobody but the team’s leaders and coordinators can answer', async () => {
  const team = await bot.addCoachingTeam();
  await bot.addCoachingTeam({ name: 'Rauman tiimi', leaders: [bot.otherCoach], coaches: [] });
  const { message } = await asks(bot.member);
  await bot.member.press(message, 'Lähetä', { teamId: team.id });
  const data = { teamId: team.id, personId: bot.member.aadObjectId, round: 1, sharePercent: '100' };
  // The asker, a coach of the team, and the leader of another team.
  for (const user of [bot.member, bot.coach, bot.otherCoach]) {
    for (const verb of ['coach.accept', 'coach.refuse', 'coach.request']) {
      const [own] = (await user.says('personal', 'ohje')).replies;
      if (!own) throw new Error('no answer');
      const forged = { ...data, verb, decidedBy: bot.leader.aadObjectId };
      const press = await user.act(own, { type: 'Action.Execute', verb, data: forged });
      expect(wordsOn(press.card)).toContain('Tämä ei kuulu rooliisi');
    }
  }
  const kept = await bot.store.coachRequests.find(team.id, bot.member.aadObjectId);
  expect(kept?.value.state).toBe('open');
  expect(await placeOf(bot.member)).toBeUndefined();
});

it('a leader who is no longer one is refused when pressing', async () => {
  const team = await bot.addCoachingTeam({ leaders: [bot.leader, bot.otherCoach] });
  await asks(bot.member);
  await changeTeam(bot, team.id, ({ people }) => ({
    people: people.filter(({ id }) => id !== bot.leader.aadObjectId),
  }));
  const press = await bot.leader.press(lastOf(bot.leader), 'Hyväksy');
  expect(wordsOn(press.card)).toContain('Tämä ei kuulu rooliisi');
  expect(await placeOf(bot.member)).toBeUndefined();
});

it('nobody can ask in another’s name', async () => {
  const team = await bot.addCoachingTeam();
  const [message] = (await bot.member.says('personal', 'ohje')).replies;
  if (!message) throw new Error('no answer');
  const data = {
    verb: 'coach.ask',
    teamId: team.id,
    personId: bot.coordinator.aadObjectId,
    name: bot.coordinator.name,
  };
  await bot.member.act(message, { type: 'Action.Execute', verb: 'coach.ask', data });
  await bot.settled();
  expect(wordsOn(lastOf(bot.leader).card)).toContain('Jaana Jäsen kertoo');
  const forged = await bot.store.coachRequests.find(team.id, bot.coordinator.aadObjectId);
  expect(forged).toBeUndefined();
});

it('with several teams the person chooses one', async () => {
  await bot.addCoachingTeam();
  const rauma = await bot.addCoachingTeam({
    name: 'Rauman tiimi',
    leaders: [bot.otherCoach],
    coaches: [],
  });
  const { message, press } = await asks(bot.member);
  expect(wordsOn(press.card)).toContain('Minkä tiimin työhönvalmentaja olet');
  await bot.member.press(message, 'Lähetä', { teamId: 'Rauman tiimi (Satakunta)' });
  await bot.settled();
  expect(bot.inbox(bot.leader)).toHaveLength(0);
  await bot.otherCoach.press(lastOf(bot.otherCoach), 'Hyväksy');
  const people = (await bot.store.teams.find(rauma.id))?.value.people;
  expect(people).toContainEqual(personInTeam(bot.member, ['coach'], 100));
});

it('leaders read it in their own language, the asker gets the answer in the own', async () => {
  await bot.addCoachingTeam();
  await bot.store.people.change(bot.leader.aadObjectId, (one) => ({ ...one, language: 'sv' }));
  bot.member.locale = 'en-GB';
  const [message] = (await bot.member.says('personal', 'help')).replies;
  if (!message) throw new Error('no answer');
  await bot.member.press(message, 'I am a job coach');
  await bot.settled();
  await bot.leader.press(lastOf(bot.leader), 'Godkänn');
  await bot.settled();
  expect(wordsOn(lastOf(bot.member).card)).toContain('You are now a job coach');
});

it('a team without a leader: the coordinators are asked; the settings show what waits', async () => {
  await bot.addCoachingTeam({ leaders: [] });
  await bot.coordinator.says('personal', 'ohje');
  await asks(bot.member);
  expect(wordsOn(lastOf(bot.coordinator).card)).toContain('Jaana Jäsen kertoo');

  const [settings] = (await bot.coordinator.says('personal', 'asetukset')).replies;
  if (!settings) throw new Error('no answer');
  await bot.coordinator.press(settings, 'Avaa tiimi: Porin tiimi');
  await bot.coordinator.press(settings, 'Vastaa pyyntöön: Jaana Jäsen');
  await bot.coordinator.press(settings, 'Hyväksy');
  expect(await placeOf(bot.member)).toEqual(personInTeam(bot.member, ['coach'], 100));
});

it('with nobody to ask, the person is told whom to turn to', async () => {
  await bot.addCoachingTeam({ leaders: [] });
  const { press } = await asks(bot.member);
  expect(wordsOn(press.card)).toContain('Kerro asiasta koordinaattorille.');
});

it('says so when there are no teams yet, and when the person is a coach already', async () => {
  const { press } = await asks(bot.member);
  expect(wordsOn(press.card)).toContain('Valmennustiimejä ei ole vielä.');
  const team = await bot.addCoachingTeam();
  const [message] = (await bot.coach.says('personal', 'ohje')).replies;
  if (!message) throw new Error('no answer');
  const data = { verb: 'coach.ask', teamId: team.id };
  const already = await bot.coach.act(message, { type: 'Action.Execute', verb: 'coach.ask', data });
  expect(wordsOn(already.card)).toContain('Olet jo työhönvalmentaja: Porin tiimi.');
});
