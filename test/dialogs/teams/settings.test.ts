import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { Card, FakeUser, Message } from '../../support/fake-teams';
import { jsonOf, objectsIn } from '../../support/fake-teams/json';

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest();
});

afterEach(() => bot.stop());

async function settings(user: FakeUser): Promise<Message> {
  const [message] = (await user.says('personal', 'asetukset')).replies;
  if (!message) throw new Error('no answer');
  return message;
}

const kept = async (teamId: string) => (await bot.store.teams.find(teamId))?.value;

/** A coordinator's form for the details of a team. */
async function detailsForm(user: FakeUser, teamId: string): Promise<Message> {
  const message = await settings(user);
  if (user === bot.coordinator)
    await user.press(message, `Avaa tiimi: ${(await kept(teamId))?.name ?? ''}`);
  await user.press(message, 'Muuta tiimin tietoja');
  return message;
}

const NEW_TEAM = { name: 'Rauman tiimi', region: 'Satakunta' };

describe('setting a team up', () => {
  beforeEach(async () => {
    await bot.teams.installBot(bot.satakunta);
  });

  it('from a channel: in a dialog, with the channel chosen ready', async () => {
    const digests = await bot.teams.addChannel(bot.satakunta, 'Yhteenvedot');
    const [door] = (await bot.coordinator.says(digests, 'asetukset')).replies;
    if (!door) throw new Error('no answer');
    expect(buttonsOn(door.card)).toEqual(['Avaa tässä', 'Lähetä omaan keskusteluuni']);

    await bot.coordinator.press(door, 'Avaa tässä');
    await bot.coordinator.submitDialog('Perusta uusi tiimi');
    await bot.coordinator.submitDialog('Tallenna', {
      ...NEW_TEAM,
      isRural: true,
      language: 'svenska',
    });

    const [team, ...others] = (await bot.store.teams.all()).map((one) => one.value);
    expect(others).toEqual([]);
    expect(team).toMatchObject({
      ...NEW_TEAM,
      teamsTeamId: bot.satakunta.id,
      tenantId: bot.teams.tenantId,
      serviceUrl: bot.teams.serviceUrl,
      summaryChannelId: digests.id,
      weeklyTarget: 6,
      isRural: true,
      language: 'sv',
      people: [],
    });
    expect(wordsOn(bot.coordinator.dialog?.card)).toContain('Tiimi on perustettu.');
  });

  it('keeps one team, however often Save is pressed or delivered', async () => {
    const message = await settings(bot.coordinator);
    await bot.coordinator.press(message, 'Perusta uusi tiimi');
    const inputs = { ...NEW_TEAM, summaryChannelId: 'Yleinen' };
    const [first, second] = await bot.coordinator.doublePress(message, 'Tallenna', inputs);
    expect(wordsOn(first.card)).toBe(wordsOn(second.card));
    const again = await bot.teams.redeliver(first, { as: 'sameId' });
    const later = await bot.teams.redeliver(first, { as: 'newId' });
    expect(again.body).toEqual(first.body);
    expect(later.body).toEqual(first.body);
    expect(await bot.store.teams.all()).toHaveLength(1);
  });

  it('comes back filled in, with the fields named, when something is wrong', async () => {
    const message = await settings(bot.coordinator);
    await bot.coordinator.press(message, 'Perusta uusi tiimi');
    const press = await bot.coordinator.press(message, 'Tallenna', {
      name: 'Soita 040 123 4567',
      region: 'Pori',
      weeklyTarget: '30',
    });
    const words = wordsOn(press.card);
    expect(words).toContain('Tässä näyttää olevan puhelinnumero.');
    expect(words).toContain('Anna kokonaisluku 1–20.');
    expect(words).toContain('Pori');
    expect(await bot.store.teams.all()).toEqual([]);

    await bot.coordinator.press(message, 'Tallenna', { name: 'Porin tiimi', weeklyTarget: '5' });
    expect((await bot.store.teams.all())[0]?.value).toMatchObject({
      name: 'Porin tiimi',
      region: 'Pori',
      weeklyTarget: 5,
    });
  });

  it('is not for leaders, coaches and members, even with a forged card', async () => {
    await bot.addCoachingTeam();
    for (const user of [bot.leader, bot.coach, bot.member]) {
      const [message] = (await user.says('personal', 'ohje')).replies;
      if (!message) throw new Error('no answer');
      const forged = {
        verb: 'team.save',
        teamId: '7d1f9f4e-0d3c-4a57-9d6b-000000000001',
        teamsTeamId: bot.satakunta.id,
        ...NEW_TEAM,
        weeklyTarget: '6',
        language: 'fi',
        isCoordinator: true,
      };
      const press = await user.act(message, {
        type: 'Action.Execute',
        verb: 'team.save',
        data: forged,
      });
      expect(wordsOn(press.card)).toContain('Tämä ei kuulu rooliisi');
    }
    expect(await bot.store.teams.all()).toHaveLength(1);
  });

  it('goes only where the bot has been added', async () => {
    await bot.teams.removeBot(bot.satakunta);
    const message = await settings(bot.coordinator);
    const begun = await bot.coordinator.press(message, 'Perusta uusi tiimi');
    expect(wordsOn(begun.card)).toContain('Lisää botti ensin Teamsin tiimiin.');
    const press = await bot.coordinator.act(message, {
      type: 'Action.Execute',
      verb: 'team.new',
      data: { verb: 'team.new', teamsTeamId: bot.satakunta.id },
    });
    expect(wordsOn(press.card)).toContain('Tämä ei kuulu rooliisi');
  });
});

describe('changing a team’s details', () => {
  it('keeps everything a coordinator changes', async () => {
    const { id } = await bot.addCoachingTeam();
    const digests = await bot.teams.addChannel(bot.satakunta, 'Yhteenvedot');
    const form = await detailsForm(bot.coordinator, id);
    await bot.coordinator.press(form, 'Tallenna', {
      name: 'Porin uusi tiimi',
      region: 'Pori',
      summaryChannelId: 'Yhteenvedot',
      weeklyTarget: '4',
      isRural: true,
      language: 'English',
    });
    expect(await kept(id)).toMatchObject({
      name: 'Porin uusi tiimi',
      region: 'Pori',
      summaryChannelId: digests.id,
      weeklyTarget: 4,
      isRural: true,
      language: 'en',
    });
  });

  it('a leader changes the own team, but not its name and region', async () => {
    const { id } = await bot.addCoachingTeam();
    const form = await detailsForm(bot.leader, id);
    const rename = bot.leader.press(form, 'Tallenna', { name: 'Minun' });
    await expect(rename).rejects.toThrow('No such input');
    const shown = form.cardFor(bot.leader);
    const save = findAction(shown, 'team.save');
    await bot.leader.act(form, {
      ...save,
      data: {
        ...jsonOf(save.data),
        name: 'Minun',
        region: 'Minun',
        weeklyTarget: '3',
        language: 'fi',
      },
    });
    expect(await kept(id)).toMatchObject({
      name: 'Porin tiimi',
      region: 'Satakunta',
      weeklyTarget: 3,
    });
  });

  it('says when the channel went while the form was open, and refuses a gone one', async () => {
    const digests = await bot.teams.addChannel(bot.satakunta, 'Yhteenvedot');
    const other = await bot.teams.addChannel(bot.satakunta, 'Muut');
    const { id } = await bot.addCoachingTeam({ changes: { summaryChannelId: digests.id } });
    const ofLeader = await detailsForm(bot.leader, id);
    const ofCoordinator = await detailsForm(bot.coordinator, id);
    await bot.teams.deleteChannel(digests);
    await bot.teams.deleteChannel(other);

    const saved = await bot.leader.press(ofLeader, 'Tallenna', { weeklyTarget: '7' });
    expect(wordsOn(saved.card)).toContain('Yhteenvedoilla ei ole kanavaa.');
    expect((await kept(id))?.weeklyTarget).toBe(7);

    const inputs = { summaryChannelId: 'Muut', region: 'Pori' };
    const refused = await bot.coordinator.press(ofCoordinator, 'Tallenna', inputs);
    expect(wordsOn(refused.card)).toContain('Tätä kanavaa ei enää ole.');
    await bot.coordinator.press(ofCoordinator, 'Tallenna', { summaryChannelId: 'Yleinen' });
    expect(await kept(id)).toMatchObject({
      region: 'Pori',
      weeklyTarget: 7,
      summaryChannelId: bot.general.id,
    });
  });

  it('can be saved while Teams tells no channels', async () => {
    const { id } = await bot.addCoachingTeam();
    bot.satakunta.botInstalled = false;
    const form = await detailsForm(bot.coordinator, id);
    expect(wordsOn(form.cardFor(bot.coordinator))).toContain('Teams ei juuri nyt kerro kanavia.');
    await bot.coordinator.press(form, 'Tallenna', { weeklyTarget: '5' });
    expect(await kept(id)).toMatchObject({ weeklyTarget: 5, summaryChannelId: bot.general.id });
  });

  it('two people who change different fields at once both get their change', async () => {
    const { id } = await bot.addCoachingTeam();
    const ofCoordinator = await detailsForm(bot.coordinator, id);
    const ofLeader = await detailsForm(bot.leader, id);
    await Promise.all([
      bot.coordinator.press(ofCoordinator, 'Tallenna', { name: 'Pori pohjoinen' }),
      bot.leader.press(ofLeader, 'Tallenna', { weeklyTarget: '8' }),
    ]);
    expect(await kept(id)).toMatchObject({ name: 'Pori pohjoinen', weeklyTarget: 8 });
  });

  it('two who change the same field: the later sees both values and decides', async () => {
    const { id } = await bot.addCoachingTeam();
    const ofCoordinator = await detailsForm(bot.coordinator, id);
    const ofLeader = await detailsForm(bot.leader, id);
    await bot.coordinator.press(ofCoordinator, 'Tallenna', { weeklyTarget: '8' });
    const conflict = await bot.leader.press(ofLeader, 'Tallenna', { weeklyTarget: '4' });
    expect(wordsOn(conflict.card)).toContain('Nyt tallessa on: 8.');
    expect((await kept(id))?.weeklyTarget).toBe(8);

    await bot.leader.press(ofLeader, 'Tallenna');
    expect((await kept(id))?.weeklyTarget).toBe(4);
  });

  it('a save delivered again does not undo what another has saved since', async () => {
    const { id } = await bot.addCoachingTeam();
    const form = await detailsForm(bot.leader, id);
    const first = await bot.leader.press(form, 'Tallenna', { weeklyTarget: '4' });
    const other = await detailsForm(bot.coordinator, id);
    await bot.coordinator.press(other, 'Tallenna', { weeklyTarget: '6' });
    const again = await bot.teams.redeliver(first, { as: 'newId' });
    expect(JSON.stringify(again.body)).toContain('Tallennettu.');
    expect((await kept(id))?.weeklyTarget).toBe(6);
  });
});

describe('who may open a team', () => {
  it('a leader opens the own team at once, and no other', async () => {
    await bot.addCoachingTeam();
    const other = await bot.addCoachingTeam({ name: 'Rauman tiimi', leaders: [bot.otherCoach] });
    const message = await settings(bot.leader);
    expect(wordsOn(message.card)).toContain('Porin tiimi');
    for (const verb of ['team.open', 'team.edit', 'team.person.add', 'team.person.edit']) {
      const data = { verb, teamId: other.id, personId: bot.otherCoach.aadObjectId };
      const press = await bot.leader.act(message, { type: 'Action.Execute', verb, data });
      expect(wordsOn(press.card)).toContain('Tämä ei kuulu rooliisi');
    }
  });

  it('a leader of two teams chooses; a coach and a member have none', async () => {
    await bot.addCoachingTeam();
    await bot.addCoachingTeam({ name: 'Rauman tiimi' });
    const message = await settings(bot.leader);
    expect(wordsOn(message.card)).toContain('Rauman tiimi\nSatakunta · vetäjä Tiina Tiiminvetäjä');
    expect(buttonsOn(message.card)).toEqual([
      'Avaa tiimi: Porin tiimi',
      'Avaa tiimi: Rauman tiimi',
    ]);
    expect(buttonsOn((await settings(bot.coach)).card)).toEqual([
      'Kytke kysymys pois',
      'Älä muistuta aamuisin',
    ]);
    expect(wordsOn((await settings(bot.member)).card)).toContain('Tämä ei kuulu rooliisi');
  });

  it('the channel shows nothing of the teams', async () => {
    await bot.addCoachingTeam();
    const [door] = (await bot.leader.says(bot.general, 'asetukset')).replies;
    expect(wordsOn(door?.card)).not.toContain('Porin tiimi');
    if (!door) throw new Error('no answer');
    await bot.leader.press(door, 'Lähetä omaan keskusteluuni');
    await bot.settled();
    expect(wordsOn(bot.inbox(bot.leader).at(-1)?.card)).toContain('Porin tiimi');
  });
});

function findAction(card: Card | undefined, verb: string): Card {
  const hit = objectsIn(card?.actions).find((one) => one.verb === verb);
  if (!hit) throw new Error(`no ${verb}`);
  return hit;
}
