import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { FakeUser } from '../../support/fake-teams';

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest();
});

afterEach(() => bot.stop());

async function help(user: FakeUser, word = 'ohje') {
  const [message] = (await user.says('personal', word)).replies;
  if (!message) throw new Error('no answer');
  return { message, words: wordsOn(message.card), buttons: buttonsOn(message.card) };
}

it('tells a coach, a leader, a coordinator and a member what each can do', async () => {
  await bot.addCoachingTeam();

  const coach = await help(bot.coach);
  expect(coach.words).toContain('Olet työhönvalmentaja: Porin tiimi.');
  expect(coach.buttons).toEqual(
    expect.arrayContaining(['Kirjaa', 'Omat', 'Työnantajat', 'Kieli · Språk · Language']),
  );
  expect(coach.words).not.toContain('Asetukset');

  const leader = await help(bot.leader);
  expect(leader.words).toContain('Olet tiiminvetäjä: Porin tiimi.');
  expect(leader.buttons).toContain('Asetukset');
  expect(leader.buttons).not.toContain('Kirjaa');

  const coordinator = await help(bot.coordinator);
  expect(coordinator.words).toContain('Olet koordinaattori');

  const member = await help(bot.member);
  expect(member.words).toContain('Sinulla ei ole vielä tehtävää');
  expect(member.buttons).toEqual([
    'Kokeile',
    'Mistä voi kysyä',
    'Tietosuoja',
    'Tarkistuslista',
    'Prosessi',
    'Omat tiedot',
    'Olen työhönvalmentaja',
    'Kieli · Språk · Language',
    'Vaihda kieli',
  ]);
});

it('names both roles and every team of a person who has several', async () => {
  await bot.addCoachingTeam({ leaders: [bot.coach], coaches: [bot.coach] });
  await bot.addCoachingTeam({ name: 'Rauman tiimi', leaders: [], coaches: [bot.coach] });

  const { words } = await help(bot.coach);

  expect(words).toContain('Olet työhönvalmentaja, tiiminvetäjä: Porin tiimi.');
  expect(words).toContain('Olet työhönvalmentaja: Rauman tiimi.');
});

it('answers in the language of the client until the person chooses one', async () => {
  bot.member.locale = 'sv-FI';
  const { message } = await help(bot.member, 'help');
  expect(wordsOn(message.card)).toContain('Vad du kan göra här');

  const press = await bot.member.press(message, 'Byt språk', { language: 'English' });

  expect(wordsOn(press.card)).toContain('What you can do here');
  expect((await help(bot.member, 'hjälp')).words).toContain('What you can do here');
});

it('leaves the language as it is when the card is forged', async () => {
  const { message } = await help(bot.member);
  await bot.member.act(message, {
    type: 'Action.Execute',
    verb: 'help.language',
    data: { verb: 'help.language', language: 'klingon' },
  });
  expect((await bot.store.people.find(bot.member.aadObjectId))?.value.language).toBeUndefined();
});

it('writes the command into the chat for the person', async () => {
  await bot.addCoachingTeam();
  const { message } = await help(bot.leader);
  const press = await bot.leader.press(message, 'Asetukset');
  expect(press.activity?.text).toBe('asetukset');
  expect(wordsOn(press.replies[0]?.card)).toContain('Porin tiimi');
});

it('does the same in a client that sends the button’s data in place of its words', async () => {
  await bot.addCoachingTeam();
  const said = await bot.leader.says('personal', 'ohje');
  const value = { msteams: { type: 'imBack', value: 'asetukset' } };
  const { text: _none, ...rest } = said.activity;
  const before = bot.inbox(bot.leader).length;
  await bot.teams.post({ ...rest, id: bot.teams.nextMessageId(), value });
  expect(wordsOn(bot.inbox(bot.leader).slice(before)[0]?.card)).toContain('Porin tiimi');
});

describe('where others read along', () => {
  it('a channel gets what can be asked there, and nothing of the person', async () => {
    await bot.addCoachingTeam();
    const [message] = (await bot.coach.says(bot.general, 'ohje')).replies;
    expect(wordsOn(message?.card)).toContain('kirjaa');
    expect(wordsOn(message?.card)).not.toContain('Porin tiimi');
    expect(wordsOn(message?.card)).not.toContain('Olet');
  });

  it('a group chat is treated as a channel', async () => {
    await bot.addCoachingTeam();
    const chat = bot.teams.addGroupChat('Valmentajat', [bot.coach, bot.otherCoach]);
    const [message] = (await bot.coach.says(chat, 'ohje')).replies;
    expect(wordsOn(message?.card)).not.toContain('Porin tiimi');
    const [settings] = (await bot.coach.says(chat, 'asetukset')).replies;
    expect(buttonsOn(settings?.card)).toEqual(['Avaa tässä', 'Lähetä omaan keskusteluuni']);
  });

  it('own help opens as a dialog, or goes to the own chat', async () => {
    await bot.addCoachingTeam();
    const [message] = (await bot.coach.says(bot.general, 'ohje')).replies;
    if (!message) throw new Error('no answer');

    await bot.coach.press(message, 'Oma ohjeeni');
    expect(wordsOn(bot.coach.dialog?.card)).toContain('Olet työhönvalmentaja: Porin tiimi.');
    // Nothing can be written into a chat from a dialog.
    expect(buttonsOn(bot.coach.dialog?.card)).not.toContain('Kirjaa');
    await bot.coach.submitDialog('Vaihda kieli', { language: 'svenska' });
    expect(wordsOn(bot.coach.dialog?.card)).toContain('Du är arbetscoach');

    await bot.coach.press(message, 'Lähetä omaan keskusteluuni');
    await bot.settled();
    expect(wordsOn(bot.inbox(bot.coach).at(-1)?.card)).toContain('Du är arbetscoach');
  });
});

it('keeps where a person can be written to, and writes it only when it changed', async () => {
  const versionOf = async () => (await bot.store.people.find(bot.member.aadObjectId))?.etag;
  await bot.member.says('personal', 'ohje');
  const profile = await bot.store.people.find(bot.member.aadObjectId);
  expect(profile?.value.chat).toEqual({
    mri: bot.member.mri,
    serviceUrl: bot.teams.serviceUrl,
    tenantId: bot.teams.tenantId,
    conversationId: bot.member.chat.id,
  });
  const before = await versionOf();
  await bot.member.says('personal', 'ohje');
  expect(await versionOf()).toBe(before);
});
