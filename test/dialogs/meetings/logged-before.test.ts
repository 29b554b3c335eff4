import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import type { FakeUser, Message } from '../../support/fake-teams';
import { type OpenStore, openStore } from '../../support/stores';

const TOLD = 'Kirjasit tämän jo klo 10.00 (kasvokkain)';

describe('the same employer on the same day', () => {
  let opened: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeEach(async () => {
    opened = await openStore();
    bot = await startBotUnderTest({ collection: opened.collection });
    team = await bot.addCoachingTeam();
    await bot.store.employers.add(
      { id: 'lidl', teamId: team.id, name: 'Lidl Pori', aliases: [] },
      bot.leader.aadObjectId,
      bot.now(),
    );
  });
  afterEach(async () => {
    await bot.stop();
    await opened.dispose();
  });

  const formOf = async (user: FakeUser, text: string): Promise<Message> => {
    const [form] = (await user.says('personal', text)).replies;
    if (!form) throw new Error('no form');
    return form;
  };
  const saves = async (user: FakeUser, text = 'kirjaa kävin tänään Lidl Porissa') => {
    const form = await formOf(user, text);
    await user.press(form, 'Tallenna');
    return form;
  };
  const kept = () => bot.store.meetings.with(team.id, 'lidl');

  it('is told of before it is kept a second time, with what was filled in', async () => {
    await saves(bot.coach);
    bot.advance(3_600_000);
    const form = await formOf(bot.coach, 'kirjaa soitin tänään Lidl Poriin');
    await bot.coach.press(form, 'Tallenna', { place: 'myymälä' });
    expect(wordsOn(form.cardFor(bot.coach))).toContain(TOLD);
    expect(JSON.stringify(form.cardFor(bot.coach))).toContain('myymälä');
    expect(await kept()).toHaveLength(1);
    await bot.coach.press(form, 'Kirjaa silti');
    expect(await kept()).toHaveLength(2);
    expect(wordsOn(form.cardFor(bot.coach))).toContain('Tallennettu');
  });

  it('opens the earlier one from there', async () => {
    await saves(bot.coach);
    const form = await saves(bot.coach);
    await bot.coach.press(form, 'Avaa aiempi');
    expect(wordsOn(form.cardFor(bot.coach))).toMatch(/^Kirjaus\nTyönantaja\nLidl Pori/);
    expect(await kept()).toHaveLength(1);
  });

  it('tells the day too when the earlier one was logged on another', async () => {
    await saves(bot.coach);
    bot.advance(24 * 3_600_000);
    const form = await saves(bot.coach, 'kirjaa kävin eilen Lidl Porissa');
    expect(wordsOn(form.cardFor(bot.coach))).toContain(
      'Kirjasit tämän jo ti 24.11.2026 klo 10.00 (kasvokkain)',
    );
  });

  it('asks again when another was kept since the coach was told', async () => {
    await saves(bot.coach);
    const told = await saves(bot.coach);
    bot.advance(60_000);
    const meanwhile = await saves(bot.coach);
    await bot.coach.press(meanwhile, 'Kirjaa silti');
    await bot.coach.press(told, 'Kirjaa silti');
    expect(wordsOn(told.cardFor(bot.coach))).toContain('Kirjasit tämän jo klo 10.01');
    expect(await kept()).toHaveLength(2);
  });

  it('asks nothing of a colleague’s meeting, of an undone one, or of the same press again', async () => {
    await saves(bot.otherCoach);
    const form = await formOf(bot.coach, 'kirjaa kävin tänään Lidl Porissa');
    const card = form.card ?? {};
    await bot.coach.press(form, 'Tallenna', {}, { card });
    await bot.coach.press(form, 'Tallenna', {}, { card });
    expect(wordsOn(form.cardFor(bot.coach))).toContain('Tallennettu');
    expect(await kept()).toHaveLength(2);
    await bot.coach.press(form, 'Kumoa');
    const again = await saves(bot.coach);
    expect(wordsOn(again.cardFor(bot.coach))).toContain('Tallennettu');
  });

  it('asks about a person’s name and health words, and keeps nothing before the answer', async () => {
    const form = await formOf(bot.coach, 'kirjaa kävin tänään Lidl Porissa');
    const typed = { nextStep: 'Matti Virtanen tulee haastatteluun', employerNeeds: 'hyllyttäjä' };
    await bot.coach.press(form, 'Tallenna', typed);
    expect(wordsOn(form.cardFor(bot.coach))).toContain('ihmisen nimeltä: Matti Virtanen');
    expect(await kept()).toHaveLength(0);
    await bot.coach.press(form, 'Poista nimi');
    expect((await kept()).map(({ value }) => value.meeting)).toMatchObject([
      { nextStep: '… tulee haastatteluun', employerNeeds: 'hyllyttäjä' },
    ]);
  });

  it('keeps them when they are no client’s, in an edit too, and asks about new ones', async () => {
    const form = await formOf(bot.coach, 'kirjaa kävin tänään Lidl Porissa');
    await bot.coach.press(form, 'Tallenna', { nextStep: 'soitan Pirkko Laineelle' });
    await bot.coach.press(form, 'Tallenna näin');
    expect((await kept()).map(({ value }) => value.meeting.nextStep)).toEqual([
      'soitan Pirkko Laineelle',
    ]);
    await bot.coach.press(form, 'Muokkaa');
    await bot.coach.press(form, 'Tallenna', { place: 'myymälä' });
    expect(wordsOn(form.cardFor(bot.coach))).toContain('Tallennettu');
    await bot.coach.press(form, 'Muokkaa');
    await bot.coach.press(form, 'Tallenna', { nextStep: 'hänellä on masennus' });
    expect(wordsOn(form.cardFor(bot.coach))).toContain('terveystiedolta: masennus');
    await bot.coach.press(form, 'Poista maininta');
    expect((await kept()).map(({ value }) => value.meeting.nextStep)).toEqual(['hänellä on …']);
  });
});
