import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import type { Message } from '../../support/fake-teams';
import { type OpenStore, openStore } from '../../support/stores';
import { asks, inputOf } from './form-stage';

describe('a form of a meeting that can not be kept as it is', () => {
  let opened: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeEach(async () => {
    opened = await openStore();
    bot = await startBotUnderTest({ collection: opened.collection });
    team = await bot.addCoachingTeam();
    const employer = { id: 'pesula', teamId: team.id, name: 'Pesula Pyykkipoika', aliases: [] };
    await bot.store.employers.add(employer, bot.leader.aadObjectId, bot.now());
  });
  afterEach(async () => {
    await bot.stop();
    await opened.dispose();
  });

  const shown = (message: Message) => wordsOn(message.cardFor(bot.coach));
  const employerIds = async () =>
    (await bot.store.meetings.latestOf(team.id, bot.coach.aadObjectId, 9)).map(
      ({ value }) => value.meeting.employerId,
    );

  it('tells everything to correct at once, and names it at the top', async () => {
    const form = await asks(bot.coach, 'kirjaa');
    const press = await bot.coach.press(form, 'Tallenna', { metOn: '', minutes: '1,5' });
    expect(press.refusedByClient).toBeUndefined();
    expect(shown(form)).toContain(
      'Korjaa: Työnantaja, Päivä, Yhteystapa, Kesto minuutteina. Muu on tallessa',
    );
    expect(shown(form).match(/Täytä tämä\./g)).toHaveLength(3);
    expect(shown(form)).toContain('Anna minuutit kokonaislukuna');
    expect(inputOf(form, bot.coach, 'minutes')).toBe('1,5');
  });

  it('says of a day to come what is wrong with it, before anything is sent', async () => {
    const form = await asks(bot.coach, 'kirjaa kävin tänään Pesula Pyykkipojassa');
    const { refusedByClient } = await bot.coach.press(form, 'Tallenna', { metOn: '2026-12-05' });
    expect(refusedByClient).toMatchObject([
      { id: 'metOn', errorMessage: expect.stringContaining('Anna päivä, joka on jo ollut.') },
    ]);
  });

  it('tells no day as read that the coach has changed since', async () => {
    const form = await asks(bot.coach, 'kirjaa eilen');
    expect(shown(form)).toContain('Luettu viestistäsi: ma 23.11.2026');
    await bot.coach.press(form, 'Tallenna', {});
    expect(shown(form)).toContain('Luettu viestistäsi: ma 23.11.2026');
    await bot.coach.press(form, 'Tallenna', { metOn: '2026-11-20' });
    expect(shown(form)).not.toContain('Luettu viestistäsi');
    expect(shown(form)).not.toContain('Päivä (viestistäsi)');
  });

  it.each([
    'Pesula Pyykkipojan',
    'Pesula-Pyykkipojassa',
    'Pesula Pyykkipoja',
    'pesula pyykkipoikaa',
    'Pesula Pyykipoika',
  ])('uses the employer of the register by one press: %s', async (newEmployer) => {
    const form = await asks(bot.coach, 'kirjaa');
    await bot.coach.press(form, 'Tallenna', { newEmployer, channel: 'faceToFace' });
    await bot.coach.press(form, 'Käytä: Pesula Pyykkipoika');
    expect(shown(form)).toContain('Tallennettu');
    expect(await employerIds()).toEqual(['pesula']);
    expect(await bot.store.employers.register(team.id)).toHaveLength(1);
  });

  it('asks again when another name is typed in place of the one that was asked about', async () => {
    const form = await asks(bot.coach, 'kirjaa');
    const typed = { newEmployer: 'Pesula Pyykkipoja', channel: 'faceToFace' };
    await bot.coach.press(form, 'Tallenna', typed);
    await bot.coach.press(form, 'Lisää uutena', { newEmployer: 'Pesula Pyykkipoikka' });
    expect(shown(form)).toContain('Rekisterissä on jo Pesula Pyykkipoika');
    await bot.coach.press(form, 'Lisää uutena');
    const names = (await bot.store.employers.register(team.id)).map(({ name }) => name);
    expect(names.sort()).toEqual(['Pesula Pyykkipoika', 'Pesula Pyykkipoikka']);
  });

  it('takes what is chosen from the list before a name that it read from the text', async () => {
    const form = await asks(bot.coach, 'kirjaa kävin tänään Kahvila Kanelissa');
    expect(inputOf(form, bot.coach, 'newEmployer')).not.toBe('');
    await bot.coach.press(form, 'Tallenna', { employerId: 'Pesula Pyykkipoika' });
    expect(await employerIds()).toEqual(['pesula']);
  });
});
