import { localDateOrThrow } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { Message } from '../../support/fake-teams';
import { asks, meets } from '../digest/stage';
import { inputOf, opens } from '../meetings/form-stage';

const day = localDateOrThrow;

/** Tuesday of week 48 is today. */
describe("a coach's agreed steps in omat", () => {
  let bot: BotUnderTest;
  let team: CoachingTeam;
  beforeEach(async () => {
    bot = await startBotUnderTest();
    team = await bot.addCoachingTeam();
  });
  afterEach(() => bot.stop());

  const agrees = (employer: string, on: string, nextStepOn: string, nextStep = 'soitan') =>
    meets(bot, team, bot.coach, employer, { on, nextStep, nextStepOn: day(nextStepOn) });
  const mine = () => asks(bot.coach, 'omat');
  const shown = (message: Message) => wordsOn(message.cardFor(bot.coach));
  const waits = (employer: string) => `soitan – ${employer}`;

  it('stand before the figures, the late ones first and called so', async () => {
    await agrees('Kahvila Kaneli', '2026-11-17', '2026-11-26');
    await agrees('Leipomo Vuori', '2026-11-10', '2026-11-19');
    const words = shown(await mine());
    const late = words.indexOf('Myöhässä, to 19.11.2026: soitan – Leipomo Vuori');
    const due = words.indexOf('to 26.11.2026: soitan – Kahvila Kaneli');
    expect(late).toBeGreaterThan(0);
    expect(due).toBeGreaterThan(late);
    expect(words.indexOf('Viikon luvut')).toBeGreaterThan(due);
  });

  it('are gone once the coach has been in contact since, and only then', async () => {
    await agrees('Kahvila Kaneli', '2026-11-17', '2026-11-24');
    await agrees('Leipomo Vuori', '2026-11-17', '2026-11-25');
    await meets(bot, team, bot.otherCoach, 'Kahvila Kaneli', { on: '2026-11-23' });
    expect(shown(await mine())).toContain(waits('Kahvila Kaneli'));
    await meets(bot, team, bot.coach, 'Kahvila Kaneli', { on: '2026-11-24', channel: 'phone' });
    expect(shown(await mine())).not.toContain(waits('Kahvila Kaneli'));
    expect(shown(await mine())).toContain(waits('Leipomo Vuori'));
  });

  it('open the log of their contact, filled in, and the week stays', async () => {
    await agrees('Kahvila Kaneli', '2026-11-17', '2026-11-26', 'soitan omistajalle');
    const week = await mine();
    const form = await opens(bot.coach, week, 'Kirjaa');
    expect(inputOf(form, bot.coach, 'employerId')).not.toBe('');
    expect(inputOf(form, bot.coach, 'metOn')).toBe('2026-11-24');
    expect(inputOf(form, bot.coach, 'channel')).toBe('phone');
    expect(inputOf(form, bot.coach, 'nextStep')).toBe('');
    await bot.coach.press(form, 'Tallenna');
    expect(shown(form)).toContain('Kahvila Kaneli');
    expect(shown(await mine())).not.toContain('soitan omistajalle');
  });

  it('are done by one press, however often it comes, and open again by Kumoa', async () => {
    await agrees('Kahvila Kaneli', '2026-11-17', '2026-11-26');
    const week = await mine();
    await bot.coach.doublePress(week, 'Tehty');
    expect(shown(week)).toContain('✓ Tehty.');
    expect(buttonsOn((await mine()).cardFor(bot.coach))).not.toContain('Tehty');
    const digest = await asks(bot.leader, 'kooste tämä viikko');
    expect(wordsOn(digest.cardFor(bot.leader))).not.toContain('soitan');
    await bot.coach.press(week, 'Kumoa');
    expect(buttonsOn(week.cardFor(bot.coach))).toContain('Tehty');
  });

  it('stay done when something else of the meeting is edited', async () => {
    await agrees('Kahvila Kaneli', '2026-11-17', '2026-11-26');
    const week = await mine();
    await bot.coach.press(week, 'Tehty');
    await bot.coach.press(week, 'Avaa Kahvila Kaneli, ti 17.11.2026');
    await bot.coach.press(week, 'Muokkaa');
    await bot.coach.press(week, 'Tallenna', { place: 'myymälä' });
    expect(shown(await mine())).not.toContain(waits('Kahvila Kaneli'));
  });

  it('move to a day to come, proposed a week on, and not to one that has gone', async () => {
    await agrees('Kahvila Kaneli', '2026-11-17', '2026-11-26');
    const week = await mine();
    await bot.coach.press(week, 'Siirrä');
    expect(inputOf(week, bot.coach, 'stepOn')).toBe('2026-12-01');
    await bot.coach.press(week, 'Siirrä', { stepOn: '2026-11-20' });
    expect(shown(week)).toContain('Anna päivä, joka on tänään tai myöhemmin.');
    await bot.coach.press(week, 'Siirrä', { stepOn: '2026-11-27' });
    expect(shown(week)).toContain('pe 27.11.2026: soitan – Kahvila Kaneli');
    await bot.coach.press(week, 'Siirrä');
    await bot.coach.press(week, 'Peruuta');
    expect(shown(week)).toContain('pe 27.11.2026: soitan – Kahvila Kaneli');
  });

  it('are no business of another coach', async () => {
    await agrees('Kahvila Kaneli', '2026-11-17', '2026-11-26');
    const [kept] = await bot.store.meetings.latestOf(team.id, bot.coach.aadObjectId, 1);
    const message = await asks(bot.otherCoach, 'omat');
    const which = { meetingId: kept?.value.meeting.id, teamId: team.id, stepOn: '2026-12-01' };
    for (const verb of ['logStep', 'finishStep', 'reopenStep', 'askStepDay', 'moveStep']) {
      const data = { ...which, verb: `mine.${verb}` };
      const press = await bot.otherCoach.act(message, {
        type: 'Action.Execute',
        verb: data.verb,
        data,
      });
      expect(wordsOn(press.card)).toContain('Tämä ei kuulu rooliisi');
    }
    const [still] = await bot.store.meetings.latestOf(team.id, bot.coach.aadObjectId, 1);
    expect(still?.etag).toBe(kept?.etag);
  });

  it('are three in view, the others behind a button', async () => {
    for (const name of ['Yksi', 'Kaksi', 'Kolme', 'Neljä', 'Viisi'])
      await agrees(`Kahvila ${name}`, '2026-11-17', '2026-11-26');
    expect(shown(await mine())).toContain('2 muuta');
  });
});
