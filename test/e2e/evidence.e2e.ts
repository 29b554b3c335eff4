import type { Browser } from 'playwright-core';
import type { EvidenceKind } from '../../domain/evidence/evidence-kind';
import { localDateOrThrow } from '../../domain/local-date';
import type { CoachingTeam } from '../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../support/bot-under-test';
import { uuidOf } from '../support/fake-teams/ids';
import { browserOfFile } from './support/browser';
import { openFakePage } from './support/fake-page';
import { LOOKS, pictures } from './support/looks';
import { visibleText } from './support/visible-text';

const PARTNER = 'Työkyvyn tuen ja aikuissosiaalityön yhteinen tiimi, Pohjois-Satakunta';

describe('evidence of days, on the screens it is noted on', () => {
  let bot: BotUnderTest;
  let team: CoachingTeam;
  let browser: Browser;

  beforeAll(async () => {
    // The Tuesday of the quarter's sample week.
    bot = await startBotUnderTest({ now: '2026-11-10T06:30:00.000Z' });
    const changes = { createdAt: '2025-06-02T08:00:00.000Z' };
    team = await bot.addCoachingTeam({ changes });
    await noted('partnerVisit', '2026-08-10', { partner: PARTNER });
    await noted('steeringGroup', '2026-05-12', { setting: 'remote' });
    await noted('steeringGroup', '2026-02-10', {});
    await noted('outcomeReview', '2026-10-01', {
      text: 'Kuusi tapaamista viikossa valmentajaa kohti',
    });
    for (const on of ['2026-10-06', '2026-10-13', '2026-10-20', '2026-10-27', '2026-11-03'])
      await noted('teamMeeting', on, {
        setting: 'inPerson',
        ticks: ['clientSituations', 'newWays', 'jobLeads'],
        presentIds: [bot.coach.aadObjectId, bot.otherCoach.aadObjectId],
      });
    await bot.app.timeSamples.sweep();
    await bot.settled();
    browser = await browserOfFile();
  });
  afterAll(async () => {
    await bot?.stop();
  });

  async function noted(kind: EvidenceKind, on: string, of: object): Promise<void> {
    const byId = bot.leader.aadObjectId;
    const id = uuidOf(`${kind} ${on}`);
    const day = localDateOrThrow(on);
    const press = { teamId: team.id, actorId: byId, at: bot.now(), token: id };
    const evidence = { id, teamId: team.id, kind, on: day, byId, ticks: [], ...of };
    await bot.store.evidence.note(press, evidence);
  }

  it.each(LOOKS)('is noted in one press, in $width px, $theme', async (look) => {
    const { width, theme } = look;
    const { picture, cut } = pictures(look);
    const query = new URLSearchParams({ user: bot.leader.name, theme });
    const leader = await openFakePage(browser, `${bot.teams.url}/?${query}`, width);
    const seven = await leader.say('kriteerit 7');
    await seven.getByRole('button', { name: 'Merkitse tänään pidetyksi' }).click();
    await seven.getByText('erkitty: Tiimin kokous ja ohjaus').first().waitFor();
    await picture(seven, 'evidence-noted');
    await seven.getByRole('button', { name: 'Muu päivä tai lisätiedot' }).click();
    await seven.getByText('Mitä käsiteltiin').first().waitFor();
    await picture(seven, 'evidence-form');
    const eight = await leader.say('kriteerit 8');
    expect(await visibleText(eight)).toContain('Tänään: ');
    await picture(eight, 'evidence-criterion-8');
    const year = await leader.say('vuosikello');
    expect(await visibleText(year)).toContain('Merkintä puuttuu');
    await picture(year, 'evidence-year');
    const quarter = await leader.say('kooste Q3');
    await picture(quarter, 'evidence-quarter');
    await leader.close();
    const coachQuery = new URLSearchParams({ user: bot.coach.name, theme });
    const coach = await openFakePage(browser, `${bot.teams.url}/?${coachQuery}`, width);
    const question = coach.page.locator('article.bot .card').last();
    await question.getByText('Työtunteja yhteensä').first().waitFor();
    await picture(question, 'evidence-time');
    expect(cut).toEqual([]);
    await coach.close();
  });
});
