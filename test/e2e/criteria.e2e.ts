import type { Browser } from 'playwright-core';
import { addDays, localDateOrThrow } from '../../domain/local-date';
import type { CoachingTeam } from '../../domain/teams/team';
import { meets } from '../dialogs/digest/stage';
import { type BotUnderTest, startBotUnderTest } from '../support/bot-under-test';
import type { FakeUser } from '../support/fake-teams';
import { browserOfFile } from './support/browser';
import { openFakePage } from './support/fake-page';
import { LOOKS, pictures } from './support/looks';
import { visibleText } from './support/visible-text';

describe('the criteria, on the screens they are read on', () => {
  let bot: BotUnderTest;
  let team: CoachingTeam;
  let browser: Browser;

  beforeAll(async () => {
    bot = await startBotUnderTest();
    team = await bot.addCoachingTeam({
      coaches: [bot.coach, bot.otherCoach, bot.member],
      changes: { createdAt: '2026-10-26T08:00:00.000Z' },
    });
    for (let week = 0; week < 4; week += 1) {
      await meetsIn(bot.coach, week, 6);
      await meetsIn(bot.otherCoach, week, 4);
      await meetsIn(bot.member, week, 2);
    }
    browser = await browserOfFile();
  });
  afterAll(async () => {
    await bot?.stop();
  });

  async function meetsIn(user: FakeUser, week: number, count: number): Promise<void> {
    for (let at = 0; at < count; at += 1) {
      const on = addDays(localDateOrThrow('2026-10-26'), 7 * week + (at % 5));
      await meets(bot, team, user, `Yritys ${at}`, { on, basis: 'clientWishes' });
    }
  }

  it.each(LOOKS)('fit into $width px, $theme', async (look) => {
    const { width, theme } = look;
    const { picture, cut } = pictures(look);
    const query = new URLSearchParams({ user: bot.leader.name, theme });
    const leader = await openFakePage(browser, `${bot.teams.url}/?${query}`, width);
    const list = await leader.say('kriteerit');
    expect(await visibleText(list)).toContain('Ehdotus: taso');
    await picture(list, 'criteria-list');
    const one = await leader.say('kriteerit 17');
    expect(await visibleText(one)).toContain('Laskennallinen ehdotus');
    await picture(one, 'criterion-17');
    await one.getByRole('button', { name: 'Kerro kuukauden luvut' }).click();
    await one.getByText('Kuukauden luvut:').first().waitFor();
    await picture(one, 'criteria-month');
    expect(cut).toEqual([]);
    await leader.close();
  });
});
