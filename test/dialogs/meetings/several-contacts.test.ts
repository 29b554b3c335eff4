import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import { type OpenStore, openStore } from '../../support/stores';
import { asks } from '../digest/stage';

describe('a message of two contacts', () => {
  let opened: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeAll(async () => {
    opened = await openStore();
    bot = await startBotUnderTest({ collection: opened.collection });
    team = await bot.addCoachingTeam();
  });
  afterAll(async () => {
    await bot.stop();
    await opened.dispose();
  });

  const NEXT = 'Kirjaa seuraava: Jalkarannan Pitopalvelu';

  it('is kept in three presses, the second with the way and the day of the first', async () => {
    const form = await asks(
      bot.coach,
      'kirjaa eilen soitin: Kiinteistöhuolto Pätilä (ei) + Jalkarannan Pitopalvelu (ehkä)',
    );
    expect(wordsOn(form.cardFor(bot.coach))).toContain(
      'Viestissäsi on toinenkin kontakti: Jalkarannan Pitopalvelu',
    );
    await bot.coach.press(form, 'Tallenna');
    expect(wordsOn(form.cardFor(bot.coach))).toContain('Kiinteistöhuolto Pätilä');
    const [next] = (await bot.coach.press(form, NEXT)).replies;
    if (!next) throw new Error('No second form');
    await bot.coach.press(next, 'Tallenna');
    expect(wordsOn(next.cardFor(bot.coach))).toContain('Jalkarannan Pitopalvelu');
    const kept = await bot.store.meetings.latestOf(team.id, bot.coach.aadObjectId, 5);
    expect(kept).toHaveLength(2);
    for (const { value } of kept) {
      expect(value.meeting).toMatchObject({ channel: 'phone', metOn: '2026-11-23' });
    }
    const names = (await bot.store.employers.register(team.id)).map(({ name }) => name);
    expect(names.sort()).toEqual(['Jalkarannan Pitopalvelu', 'Kiinteistöhuolto Pätilä']);
  });

  it('keeps the way to the second when the form comes back with a mistake', async () => {
    const form = await asks(
      bot.coach,
      'kirjaa soitin Kahvila Kanelille; kävin Leipomo Vuorisella 23.11.',
    );
    await bot.coach.press(form, 'Tallenna', { nextStepOn: '2026-01-01' });
    expect(wordsOn(form.cardFor(bot.coach))).toContain('Korjaa: Seuraavan askeleen päivä');
    await bot.coach.press(form, 'Tallenna', { nextStepOn: '' });
    const [next] = (await bot.coach.press(form, 'Kirjaa seuraava: Leipomo Vuorinen')).replies;
    expect(JSON.stringify(next?.cardFor(bot.coach))).toContain('2026-11-23');
  });
});
