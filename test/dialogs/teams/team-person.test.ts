import { CARD_LIMIT } from '../../../cards/kit/adaptive-card';
import { type BotUnderTest, personInTeam, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { Card, FakeUser, Message } from '../../support/fake-teams';
import { jsonOf, objectsIn } from '../../support/fake-teams/json';

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest();
});

afterEach(() => bot.stop());

/** The card of the one team that `user` leads or coordinates. */
async function teamCard(user: FakeUser): Promise<Message> {
  const [message] = (await user.says('personal', 'asetukset')).replies;
  if (!message) throw new Error('no answer');
  if (user === bot.coordinator) await user.press(message, 'Avaa tiimi: Porin tiimi');
  return message;
}

async function addForm(user: FakeUser): Promise<Message> {
  const message = await teamCard(user);
  await user.press(message, 'Lisää henkilö');
  return message;
}

async function editForm(user: FakeUser, person: FakeUser): Promise<Message> {
  const message = await teamCard(user);
  await user.press(message, 'Muuta henkilöä', { personId: person.aadObjectId });
  return message;
}

async function people() {
  const [team] = await bot.store.teams.all();
  return team?.value.people ?? [];
}

const placeOf = async (user: FakeUser) =>
  (await people()).find((person) => person.id === user.aadObjectId);

describe('adding a person', () => {
  it('a leader picks a coach from the roster, with the share of working time', async () => {
    await bot.addCoachingTeam({ coaches: [] });
    const form = await addForm(bot.leader);
    const press = await bot.leader.press(form, 'Tallenna', {
      personId: 'Veikko Valmentaja',
      isCoach: true,
      sharePercent: '60',
    });
    expect(wordsOn(press.card)).toContain('Tallennettu: Veikko Valmentaja.');
    expect(wordsOn(press.card)?.replace(/\s/g, ' ')).toContain('Veikko Valmentaja (60 %)');
    expect(await placeOf(bot.coach)).toEqual(personInTeam(bot.coach, ['coach'], 60));
    // It counts at once: the coach may log from now on.
    const { replies } = await bot.coach.says('personal', 'ohje');
    const words = replies.map(({ card }) => wordsOn(card)).join('\n');
    expect(words).toContain('Olet työhönvalmentaja: Porin tiimi.');
  });

  it('one after another, both roles for one person', async () => {
    await bot.addCoachingTeam({ leaders: [], coaches: [] });
    const form = await addForm(bot.coordinator);
    const next = await bot.coordinator.press(form, 'Tallenna ja lisää toinen', {
      personId: 'Tiina Tiiminvetäjä',
      isCoach: true,
      isLeader: true,
    });
    expect(wordsOn(next.card)).toContain('Tallennettu: Tiina Tiiminvetäjä.');
    await bot.coordinator.press(form, 'Tallenna', {
      personId: 'Veikko Valmentaja',
      isCoach: true,
    });
    expect(await people()).toEqual([
      personInTeam(bot.leader, ['coach', 'leader'], 100),
      personInTeam(bot.coach, ['coach'], 100),
    ]);
  });

  it('several at once, none of them with a role that nobody ticked, and each is told', async () => {
    await bot.addCoachingTeam({ leaders: [bot.leader], coaches: [] });
    const form = await addForm(bot.coordinator);
    const personId = [bot.coach, bot.otherCoach].map(({ aadObjectId }) => aadObjectId);
    const none = await bot.coordinator.press(form, 'Tallenna', { personId });
    expect(wordsOn(none.card)).toContain('Valitse ainakin yksi tehtävä');
    const press = await bot.coordinator.doublePress(form, 'Tallenna', { personId, isCoach: true });
    expect(wordsOn(press[0].card)).toContain('Tallennettu: Valma Valmentaja, Veikko Valmentaja.');
    await bot.settled();
    for (const coach of [bot.coach, bot.otherCoach]) {
      expect(await placeOf(coach)).toEqual(personInTeam(coach, ['coach'], 100));
      const told = bot
        .inbox(coach)
        .filter(({ card }) => wordsOn(card).includes('Sinut on lisätty'));
      expect(told).toHaveLength(1);
      expect(wordsOn(told[0]?.card)).toContain(`${bot.coordinator.name} lisäsi sinut.`);
      expect(buttonsOn(told[0]?.card)).toContain('Kokeile');
    }
  });

  it('a leader who is added is no coach', async () => {
    await bot.addCoachingTeam({ leaders: [], coaches: [bot.coach] });
    const form = await addForm(bot.coordinator);
    const inputs = { personId: 'Tiina Tiiminvetäjä', isLeader: true };
    await bot.coordinator.press(form, 'Tallenna', inputs);
    expect(await placeOf(bot.leader)).toEqual(personInTeam(bot.leader, ['leader']));
    await bot.settled();
    expect(wordsOn(bot.inbox(bot.leader).at(-1)?.card)).toContain('Kirjoita **kooste**');
  });

  it('offers nobody who is in the team already', async () => {
    await bot.addCoachingTeam();
    const form = await addForm(bot.leader);
    const words = wordsOn(form.cardFor(bot.leader));
    expect(words).toContain('Jaana Jäsen');
    expect(words).not.toContain('Veikko Valmentaja');
  });

  it('says what is missing, and keeps what was typed', async () => {
    await bot.addCoachingTeam({ coaches: [] });
    const form = await addForm(bot.leader);
    const press = (inputs: object) => bot.leader.press(form, 'Tallenna', { ...inputs });
    expect(wordsOn((await press({})).card)).toContain('Valitse ainakin yksi henkilö luettelosta.');
    const share = await press({ personId: 'Jaana Jäsen', isCoach: true, sharePercent: '150' });
    expect(wordsOn(share.card)).toContain('Anna kokonaisluku 1–100.');
    expect(wordsOn(share.card)).toContain('150');
    const role = await press({ isCoach: false, isLeader: false });
    expect(wordsOn(role.card)).toContain('Valitse ainakin yksi tehtävä');
    expect(await people()).toHaveLength(1);
    await press({ isCoach: true, sharePercent: '50' });
    expect(await placeOf(bot.member)).toEqual(personInTeam(bot.member, ['coach'], 50));
  });

  it('pressed twice and delivered again is one change with one answer', async () => {
    await bot.addCoachingTeam({ coaches: [] });
    const form = await addForm(bot.leader);
    const inputs = { personId: 'Jaana Jäsen', isCoach: true };
    const [first, second] = await bot.leader.doublePress(form, 'Tallenna', inputs);
    expect(second.body).toEqual(first.body);
    const again = await bot.teams.redeliver(first, { as: 'newId' });
    expect(again.body).toEqual(first.body);
    const edits = (await bot.store.audit.entries('directory')).items.filter(
      (entry) => entry.action === 'team.edit',
    );
    expect(edits).toHaveLength(1);
  });

  it('takes nobody from a forged card who is not in the Teams team', async () => {
    await bot.addCoachingTeam({ coaches: [] });
    const stranger = bot.teams.addUser('Vilma Vieras');
    const form = await addForm(bot.leader);
    const save = saveAction(form.cardFor(bot.leader));
    const data = {
      ...jsonOf(save.data),
      personId: stranger.aadObjectId,
      name: 'Vilma',
      isLeader: 'true',
      isCoach: 'false',
      sharePercent: '',
    };
    const press = await bot.leader.act(form, { ...save, data });
    expect(wordsOn(press.card)).toContain('Valitse ainakin yksi henkilö luettelosta.');
    expect(await people()).toHaveLength(1);

    // A coach presses what only a leader was shown.
    const byCoach = await bot.member.act(form, {
      ...save,
      data: { ...data, personId: bot.member.aadObjectId },
    });
    expect(wordsOn(byCoach.card)).toContain('Tämä ei kuulu rooliisi');
    expect(await placeOf(bot.member)).toBeUndefined();
  });

  it('works with a roster of three hundred, page by page, within the size of a card', async () => {
    await bot.addCoachingTeam({ coaches: [] });
    for (let n = 1; n <= 300; n += 1) {
      const name = `Henkilö Pitkänimi-Nimenjatke ${String(n).padStart(3, '0')}`;
      bot.satakunta.members.push(bot.teams.addUser(name));
    }
    const form = await addForm(bot.leader);
    const seen = new Set<string>();
    for (const page of [1, 2, 3, 4]) {
      const card = form.cardFor(bot.leader);
      expect(JSON.stringify(card).length).toBeLessThan(CARD_LIMIT);
      for (const [name] of wordsOn(card).matchAll(/Henkilö Pitkänimi-Nimenjatke \d{3}/g)) {
        seen.add(name);
      }
      if (page < 4) {
        await bot.leader.press(form, 'Seuraavat nimet', page === 1 ? { sharePercent: '40' } : {});
      }
    }
    expect(seen.size).toBe(300);
    expect(buttonsOn(form.cardFor(bot.leader))).not.toContain('Seuraavat nimet');
    await bot.leader.press(form, 'Edelliset nimet');
    await bot.leader.press(form, 'Tallenna', {
      personId: 'Henkilö Pitkänimi-Nimenjatke 250',
      isCoach: true,
    });
    // What was typed on the first page is kept.
    expect((await people()).at(-1)).toMatchObject({
      name: 'Henkilö Pitkänimi-Nimenjatke 250',
      sharePercent: 40,
    });
  });

  it('says so when everybody is in the team already', async () => {
    await bot.addCoachingTeam({
      coaches: [bot.coach, bot.otherCoach, bot.member, bot.coordinator],
    });
    const form = await addForm(bot.leader);
    expect(wordsOn(form.cardFor(bot.leader))).toContain('ovat jo tässä tiimissä');
  });

  it('asks to try again while Teams tells no members', async () => {
    await bot.addCoachingTeam();
    const message = await teamCard(bot.leader);
    bot.satakunta.botInstalled = false;
    const press = await bot.leader.press(message, 'Lisää henkilö');
    expect(wordsOn(press.card)).toContain('Teams ei juuri nyt kerro tiimin jäseniä.');
  });
});

describe('changing a person', () => {
  it('roles and share change, and a person leaves the team', async () => {
    await bot.addCoachingTeam();
    const form = await editForm(bot.leader, bot.coach);
    await bot.leader.press(form, 'Tallenna', { sharePercent: '80', isLeader: true });
    expect(await placeOf(bot.coach)).toEqual(personInTeam(bot.coach, ['coach', 'leader'], 80));

    const again = await editForm(bot.leader, bot.otherCoach);
    const press = await bot.leader.press(again, 'Poista tiimistä');
    expect(wordsOn(press.card)).toContain('Poistettu tiimistä: Valma Valmentaja.');
    expect(await placeOf(bot.otherCoach)).toBeUndefined();
  });

  it('a person keeps the place in another team', async () => {
    await bot.addCoachingTeam();
    const other = await bot.addCoachingTeam({ name: 'Rauman tiimi', leaders: [] });
    const form = await editForm(bot.leader, bot.coach);
    await bot.leader.press(form, 'Poista tiimistä');
    const rauma = (await bot.store.teams.find(other.id))?.value.people;
    expect(rauma).toContainEqual(personInTeam(bot.coach, ['coach']));
  });

  it('the last leader stays until there is another; a coordinator may decide otherwise', async () => {
    await bot.addCoachingTeam();
    const form = await editForm(bot.leader, bot.leader);
    const left = await bot.leader.press(form, 'Poista tiimistä');
    expect(wordsOn(left.card)).toContain('Tiimillä pitää olla tiiminvetäjä.');
    const coach = await bot.leader.press(form, 'Tallenna', { isLeader: false, isCoach: true });
    expect(wordsOn(coach.card)).toContain('Tiimillä pitää olla tiiminvetäjä.');
    expect(await placeOf(bot.leader)).toEqual(personInTeam(bot.leader, ['leader']));

    const byCoordinator = await editForm(bot.coordinator, bot.leader);
    await bot.coordinator.press(byCoordinator, 'Poista tiimistä');
    expect(await placeOf(bot.leader)).toBeUndefined();
  });

  it('two leaders who leave at once: one stays', async () => {
    await bot.addCoachingTeam({ leaders: [bot.leader, bot.member] });
    const own = await editForm(bot.leader, bot.leader);
    const others = await editForm(bot.member, bot.member);
    await Promise.all([
      bot.leader.press(own, 'Poista tiimistä'),
      bot.member.press(others, 'Poista tiimistä'),
    ]);
    const leaders = (await people()).filter((person) => person.roles.includes('leader'));
    expect(leaders).toHaveLength(1);
  });

  it('two people saving at once: changes of different people both stay', async () => {
    await bot.addCoachingTeam();
    const ofLeader = await editForm(bot.leader, bot.coach);
    const ofCoordinator = await editForm(bot.coordinator, bot.otherCoach);
    await Promise.all([
      bot.leader.press(ofLeader, 'Tallenna', { sharePercent: '50' }),
      bot.coordinator.press(ofCoordinator, 'Tallenna', { sharePercent: '70' }),
    ]);
    expect((await placeOf(bot.coach))?.sharePercent).toBe(50);
    expect((await placeOf(bot.otherCoach))?.sharePercent).toBe(70);
  });

  it('two people saving the same thing: the later is shown both, with the own kept', async () => {
    await bot.addCoachingTeam();
    const ofLeader = await editForm(bot.leader, bot.coach);
    const ofCoordinator = await editForm(bot.coordinator, bot.coach);
    await bot.coordinator.press(ofCoordinator, 'Tallenna', { sharePercent: '70' });
    const conflict = await bot.leader.press(ofLeader, 'Tallenna', { sharePercent: '50' });
    const words = wordsOn(conflict.card).replace(/\s/g, ' ');
    expect(words).toContain('Nyt tallessa on: työhönvalmentaja 70 %.');
    expect(words).toContain(' 50 ');
    expect((await placeOf(bot.coach))?.sharePercent).toBe(70);
    await bot.leader.press(ofLeader, 'Tallenna');
    expect((await placeOf(bot.coach))?.sharePercent).toBe(50);
  });
});

function saveAction(card: Card | undefined): Card {
  const save = objectsIn(card?.actions).find((one) => one.verb === 'team.person.save');
  if (!save) throw new Error('no save');
  return save;
}
