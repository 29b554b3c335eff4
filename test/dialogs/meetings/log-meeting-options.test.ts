import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import type { FakeUser, Message } from '../../support/fake-teams';
import { objectsWithin } from '../../support/objects-within';
import { only } from '../../support/only';

let bot: BotUnderTest;
afterEach(() => bot.stop());

describe('client codes', () => {
  async function start(hasClientCodes: boolean) {
    bot = await startBotUnderTest({ hasClientCodes });
    const team = await bot.addCoachingTeam();
    await addEmployer(team.id);
    return team;
  }

  it('have no field unless the controller has allowed them', async () => {
    await start(false);
    expect(inputsOf(await formOf(bot.coach))).not.toHaveProperty('clientCode');
  });

  it('are kept with the meeting, in capitals, and remind of the client information system', async () => {
    const team = await start(true);
    const form = await formOf(bot.coach);
    await bot.coach.press(form, 'Tallenna', { clientCode: 'ab-12' });
    const [kept] = await bot.store.meetings.latestOf(team.id, bot.coach.aadObjectId, 1);
    expect(kept?.value.meeting.clientCode).toBe('AB-12');
    expect(wordsOn(form.cardFor(bot.coach))).toContain('asiakastietojärjestelmään');
  });

  it('are refused when they look like a name, or are another coach’s', async () => {
    await start(true);
    const first = await formOf(bot.coach);
    await bot.coach.press(first, 'Tallenna', { clientCode: 'MATTI1' });
    expect(wordsOn(first.cardFor(bot.coach))).toContain('Se ei saa muistuttaa nimeä');
    await bot.coach.press(first, 'Tallenna', { clientCode: 'AB-12' });
    const other = await formOf(bot.otherCoach);
    await bot.otherCoach.press(other, 'Tallenna', { clientCode: 'AB-12' });
    expect(wordsOn(other.cardFor(bot.otherCoach))).toContain('Tämä koodi on toisen valmentajan');
    expect(inputsOf(other, bot.otherCoach)).toMatchObject({ clientCode: 'AB-12' });
  });
});

describe('a coach who writes Swedish', () => {
  it.each(['anteckna', 'logga'])('gets the form by the word %s', async (word) => {
    bot = await startBotUnderTest();
    await bot.addCoachingTeam();
    bot.coach.locale = 'sv-FI';
    const { replies } = await bot.coach.says('personal', `${word} ringde Berglunds Bageri i dag`);
    const form = only(replies);
    expect(wordsOn(form.cardFor(bot.coach))).toContain('Anteckna ett arbetsgivarmöte');
    expect(inputsOf(form, bot.coach)).toMatchObject({ channel: 'phone' });
  });
});

describe('a coach of two teams', () => {
  it('switches the team and keeps what was filled in; the employer is chosen anew', async () => {
    bot = await startBotUnderTest();
    await bot.addCoachingTeam({ name: 'Porin tiimi' });
    bot.advance(1_000);
    const other = await bot.addCoachingTeam({ name: 'Rauman tiimi' });
    await addEmployer(other.id);
    const form = only((await bot.coach.says('personal', 'kirjaa soitin tänään')).replies);
    expect(wordsOn(form.cardFor(bot.coach))).toContain('Tiimi: Porin tiimi');
    await bot.coach.press(form, 'Vaihda tiimiin Rauman tiimi', { place: 'myymälä' });
    expect(wordsOn(form.cardFor(bot.coach))).toContain('Tiimi: Rauman tiimi');
    expect(inputsOf(form, bot.coach)).toMatchObject({ channel: 'phone', place: 'myymälä' });
    await bot.coach.press(form, 'Tallenna', { employerId: 'lidl' });
    expect(await bot.store.meetings.latestOf(other.id, bot.coach.aadObjectId, 5)).toHaveLength(1);
  });
});

function addEmployer(teamId: string) {
  const employer = { id: 'lidl', teamId, name: 'Lidl Pori', aliases: [] };
  return bot.store.employers.add(employer, bot.leader.aadObjectId, bot.now());
}

async function formOf(user: FakeUser): Promise<Message> {
  const { replies } = await user.says('personal', 'kirjaa kävin tänään Lidlissä');
  const [form] = replies;
  if (!form) throw new Error('no form');
  return form;
}

function inputsOf(message: Message, user?: FakeUser): Record<string, unknown> {
  const inputs = [...objectsWithin(user ? message.cardFor(user) : message.card)].filter((one) =>
    String(one.type).startsWith('Input.'),
  );
  return Object.fromEntries(inputs.map((one) => [String(one.id), one.value]));
}
