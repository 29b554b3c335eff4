import { localDateOrThrow } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { FakeUser, Message } from '../../support/fake-teams';
import { asks, meets } from '../digest/stage';
import { inputOf, opens } from '../meetings/form-stage';
import { rowsOn } from './employer-stage';

describe('an employer as an account', () => {
  let bot: BotUnderTest;
  let team: CoachingTeam;
  beforeEach(async () => {
    bot = await startBotUnderTest();
    team = await bot.addCoachingTeam();
  });
  afterEach(() => bot.stop());

  const openFor = async (user: FakeUser): Promise<Message> => {
    const message = await asks(user, 'työnantajat');
    await user.press(message, 'Avaa Kahvila Kaneli');
    return message;
  };
  const shown = (message: Message, user: FakeUser) => wordsOn(message.cardFor(user));

  it('tells who met it when, its needs, whom one meets and what is agreed', async () => {
    await meets(bot, team, bot.otherCoach, 'Kahvila Kaneli', {
      on: '2026-11-10',
      employerNeeds: 'Aamuvuoron tiskaaja',
      contactRole: 'omistaja',
    });
    await meets(bot, team, bot.coach, 'Kahvila Kaneli', {
      on: '2026-11-17',
      channel: 'phone',
      outcome: 'visit',
      nextStep: 'käyn katsomassa',
      nextStepOn: localDateOrThrow('2026-11-26'),
    });
    const words = shown(await openFor(bot.otherCoach), bot.otherCoach);
    expect(words).toContain(`ti 17.11.2026 · Puhelin · ${bot.coach.name} · Tutustumiskäynti`);
    expect(words).toContain(`ti 10.11.2026 · Kasvokkain · ${bot.otherCoach.name}`);
    expect(words).toContain('ti 10.11.2026: Aamuvuoron tiskaaja');
    expect(words).toContain('omistaja');
    expect(words).toContain(`to 26.11.2026: käyn katsomassa (${bot.coach.name})`);
  });

  it('tells of no next step that a later contact has overtaken', async () => {
    const nextStepOn = localDateOrThrow('2026-11-26');
    await meets(bot, team, bot.coach, 'Kahvila Kaneli', { on: '2026-11-10', nextStepOn });
    await meets(bot, team, bot.coach, 'Kahvila Kaneli', { on: '2026-11-17' });
    expect(shown(await openFor(bot.coach), bot.coach)).not.toContain('Seuraava askel');
  });

  it('opens the log of it for a coach, and for no leader', async () => {
    await meets(bot, team, bot.coach, 'Kahvila Kaneli');
    const form = await opens(bot.coach, await openFor(bot.coach), 'Kirjaa tapaaminen');
    expect(inputOf(form, bot.coach, 'metOn')).toBe('2026-11-24');
    await bot.coach.press(form, 'Tallenna', { channel: 'faceToFace' });
    expect(shown(form, bot.coach)).toContain('Kahvila Kaneli');
    const leaders = await openFor(bot.leader);
    expect(buttonsOn(leaders.cardFor(bot.leader))).not.toContain('Kirjaa tapaaminen');
  });

  it('is found when nobody has been in contact with it for 60 days', async () => {
    await meets(bot, team, bot.coach, 'Kahvila Kaneli', { on: '2026-09-25' });
    await meets(bot, team, bot.otherCoach, 'Leipomo Vuori', { on: '2026-09-24' });
    const never = { id: 'telakka', teamId: team.id, name: 'Telakka', aliases: [] };
    await bot.store.employers.add(never, bot.leader.aadObjectId, bot.now());
    const message = await asks(bot.coach, 'työnantajat');
    await bot.coach.press(message, 'Ei yhteyttä 60 päivään');
    expect(rowsOn(message, bot.coach)).toEqual(['Leipomo Vuori', 'Telakka']);
    await bot.coach.press(message, 'Kaikki työnantajat');
    expect(rowsOn(message, bot.coach)).toHaveLength(3);
  });
});
