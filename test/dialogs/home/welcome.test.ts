import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { Channel, Message } from '../../support/fake-teams';

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest();
  bot.satakunta.botInstalled = false;
});

afterEach(() => bot.stop());

function greetingsIn(channel: Channel): Message[] {
  return bot.teams.messages
    .in(channel)
    .filter((message) => wordsOn(message.card).includes('Kolme kuppia on nyt tässä tiimissä'));
}

const installation = async () => (await bot.store.installations.find(bot.satakunta.id))?.value;

it('greets once in the channel chosen, in three lines, whatever the order of the events', async () => {
  const coaches = await bot.teams.addChannel(bot.satakunta, 'Valmentajat');

  await bot.teams.installBot(bot.satakunta, coaches, { updateFirst: true });
  await bot.settled();

  const [greeting, ...others] = greetingsIn(coaches);
  expect(others).toEqual([]);
  expect(greetingsIn(bot.general)).toEqual([]);
  // A heading and three lines.
  expect(greeting?.card?.body).toHaveLength(4);
  expect(buttonsOn(greeting?.card)).toEqual([
    'Avaa asetukset',
    'Avaa ohje',
    'Lähetä ohje omaan keskusteluuni',
  ]);
  expect(await installation()).toMatchObject({
    channelId: coaches.id,
    serviceUrl: bot.teams.serviceUrl,
    tenantId: bot.teams.tenantId,
    name: 'Satakunta',
    state: 'active',
  });
});

it('does not greet again when Teams repeats the installation or upgrades the app', async () => {
  const [installed] = await bot.teams.installBot(bot.satakunta);
  if (!installed) throw new Error('nothing was told');
  await bot.teams.redeliver(installed, { as: 'sameId' });
  bot.advance(30_000);
  await bot.teams.redeliver(installed, { as: 'newId' });
  await bot.teams.installBot(bot.satakunta, bot.general, { action: 'add-upgrade' });
  await bot.settled();
  expect(greetingsIn(bot.general)).toHaveLength(1);
});

it('greets once when the same installation is told twice at the same time', async () => {
  bot.satakunta.botInstalled = true;
  const [installed] = await bot.teams.installBot(bot.satakunta);
  if (!installed) throw new Error('nothing was told');
  await Promise.all([1, 2, 3].map(() => bot.teams.post(installed.activity)));
  await bot.settled();
  expect(greetingsIn(bot.general)).toHaveLength(1);
});

it('sends nothing more after a removal, and greets again after a new installation', async () => {
  await bot.teams.installBot(bot.satakunta);
  await bot.settled();
  await bot.teams.removeBot(bot.satakunta);
  expect((await installation())?.state).toBe('removed');
  await bot.settled();
  expect(greetingsIn(bot.general)).toHaveLength(1);

  bot.advance(60_000);
  await bot.teams.installBot(bot.satakunta);
  await bot.settled();
  expect((await installation())?.state).toBe('active');
  expect(greetingsIn(bot.general)).toHaveLength(2);
});

it('greets in the language of the client', async () => {
  bot.satakunta.botInstalled = true;
  const [installed] = await bot.teams.installBot(bot.satakunta);
  await bot.teams.removeBot(bot.satakunta);
  bot.satakunta.botInstalled = true;
  bot.advance(1000);
  await bot.teams.post({ ...installed?.activity, locale: 'sv-FI' });
  await bot.settled();
  expect(wordsOn(bot.teams.messages.in(bot.general).at(-1)?.card)).toContain(
    'Kolme kuppia finns nu i det här teamet',
  );
});

it('leads from the greeting to the settings, for the presser alone', async () => {
  await bot.teams.installBot(bot.satakunta);
  await bot.settled();
  const [greeting] = greetingsIn(bot.general);
  if (!greeting) throw new Error('no greeting');

  await bot.coordinator.press(greeting, 'Avaa asetukset');
  expect(wordsOn(bot.coordinator.dialog?.card)).toContain('Perusta uusi tiimi');

  await bot.member.press(greeting, 'Avaa asetukset');
  expect(wordsOn(bot.member.dialog?.card)).toContain('Tämä ei kuulu rooliisi');
});

it('forgets a channel that was deleted, and says so in the settings', async () => {
  const digests = await bot.teams.addChannel(bot.satakunta, 'Yhteenvedot');
  await bot.teams.installBot(bot.satakunta, digests);
  const team = await bot.addCoachingTeam({ changes: { summaryChannelId: digests.id } });
  const other = await bot.addCoachingTeam({ name: 'Rauman tiimi' });

  await bot.teams.deleteChannel(digests);

  expect((await bot.store.teams.find(team.id))?.value.summaryChannelId).toBeUndefined();
  expect((await bot.store.teams.find(other.id))?.value.summaryChannelId).toBe(bot.general.id);
  expect(await installation()).toMatchObject({
    deletedChannelIds: [digests.id],
    channelId: bot.general.id,
  });
  const [settings] = (await bot.coordinator.says('personal', 'asetukset')).replies;
  if (!settings) throw new Error('no answer');
  const opened = await bot.coordinator.press(settings, `Avaa tiimi: ${team.name}`);
  expect(wordsOn(opened.card)).toContain('Yhteenvedoilla ei ole kanavaa');

  await bot.teams.restoreChannel(digests);
  expect((await installation())?.deletedChannelIds).toEqual([]);
});

it('shows a renamed channel by its new name', async () => {
  const digests = await bot.teams.addChannel(bot.satakunta, 'Yhteenvedot');
  await bot.teams.installBot(bot.satakunta);
  await bot.addCoachingTeam({ changes: { summaryChannelId: digests.id } });
  await bot.teams.renameChannel(digests, 'Viikon kooste');
  const [settings] = (await bot.leader.says('personal', 'asetukset')).replies;
  expect(wordsOn(settings?.card)).toContain('Viikon kooste');
});

it('follows the renaming, archiving and deleting of the team', async () => {
  await bot.teams.installBot(bot.satakunta);
  await bot.teams.renameTeam(bot.satakunta, 'Satakunnan valmennus');
  expect((await installation())?.name).toBe('Satakunnan valmennus');
  await bot.teams.archiveTeam(bot.satakunta);
  expect((await installation())?.state).toBe('archived');
  await bot.teams.unarchiveTeam(bot.satakunta);
  expect((await installation())?.state).toBe('active');
  await bot.teams.deleteTeam(bot.satakunta);
  expect((await installation())?.state).toBe('removed');
});

it('learns of a team from whoever speaks there, when the installation was missed', async () => {
  bot.satakunta.botInstalled = true;
  await bot.member.says(bot.general, 'ohje');
  expect(await installation()).toMatchObject({ state: 'active', serviceUrl: bot.teams.serviceUrl });
  // The greeting still comes when Teams tells of the installation.
  await bot.teams.installBot(bot.satakunta);
  await bot.settled();
  expect(greetingsIn(bot.general)).toHaveLength(1);
});

describe('in a person’s own chat', () => {
  it('greets once with what the person can do', async () => {
    await bot.addCoachingTeam();
    await bot.teams.installPersonally(bot.coach);
    await bot.teams.installPersonally(bot.coach);
    await bot.settled();
    const greetings = bot.inbox(bot.coach);
    expect(greetings).toHaveLength(1);
    expect(wordsOn(greetings[0]?.card)).toContain('Olet työhönvalmentaja: Porin tiimi.');
  });

  it('tells a coordinator so', async () => {
    await bot.teams.installPersonally(bot.coordinator);
    await bot.settled();
    expect(wordsOn(bot.inbox(bot.coordinator)[0]?.card)).toContain('Olet koordinaattori');
  });

  it('keeps the address, and forgets it with the app', async () => {
    const chat = async () =>
      (await bot.store.people.find(bot.member.aadObjectId))?.value.chat?.conversationId;
    await bot.teams.installPersonally(bot.member);
    expect(await chat()).toBe(bot.member.chat.id);
    await bot.teams.removePersonally(bot.member);
    expect(await chat()).toBeUndefined();
  });
});
