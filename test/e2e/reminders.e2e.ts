import type { Browser } from 'playwright-core';
import { localDateOrThrow } from '../../domain/local-date';
import { type BotUnderTest, startBotUnderTest } from '../support/bot-under-test';
import { buttonsOn } from '../support/card-texts';
import type { FakeUser } from '../support/fake-teams';
import { browserOfFile } from './support/browser';
import { type FakePage, openFakePage } from './support/fake-page';
import { LOOKS, type Look, pictures } from './support/looks';
import { visibleText } from './support/visible-text';

const MINUTE = 60_000;
const LONG = 'Satakunnan Kiinteistöhuolto- ja Siivouspalvelukeskus Oy, Porin toimipiste';
const LONG_STEP = `tutustuminen ja esittely: ${'koko talo, '.repeat(8)}ja lopuksi kahvit`;
const STOP = 'Älä muistuta aamuisin';

describe('what reminds of a day, on the screens it is read on', () => {
  let bot: BotUnderTest;
  let browser: Browser;

  beforeAll(async () => {
    // A Wednesday, 10:00 in Helsinki; the quarter ends 29 days later.
    bot = await startBotUnderTest({ now: '2026-12-02T08:00:00.000Z' });
    const changes = { createdAt: '2026-08-03T08:00:00.000Z' };
    const { id: teamId } = await bot.addCoachingTeam({ changes });
    for (const [id, name] of [
      ['lidl', 'Lidl Pori'],
      ['long', LONG],
    ] as const) {
      const employer = { id, teamId, name, aliases: [] };
      await bot.store.employers.add(employer, bot.leader.aadObjectId, bot.now());
      await agrees(teamId, id, id === 'long' ? LONG_STEP : 'soitan aloituksesta');
    }
    bot.advance(22 * 60 * MINUTE + 5 * MINUTE);
    await bot.app.stepReminders.sweep();
    await bot.app.steeringReminders.sweep();
    await bot.settled();
    browser = await browserOfFile();
  });
  afterAll(() => bot?.stop());

  async function agrees(teamId: string, employerId: string, nextStep: string): Promise<void> {
    const [metOn, nextStepOn] = [localDateOrThrow('2026-12-02'), localDateOrThrow('2026-12-03')];
    const coachId = bot.coach.aadObjectId;
    const meeting = {
      id: `met ${employerId}`,
      teamId,
      coachId,
      employerId,
      metOn,
      nextStep,
      nextStepOn,
    };
    await bot.store.meetings.log(
      {
        ...meeting,
        channel: 'faceToFace',
        participants: 'coach',
        concernsJobSeeker: true,
        deeds: [],
      },
      bot.now(),
    );
  }

  const pageOf = (user: FakeUser, { width, theme }: Look): Promise<FakePage> => {
    const query = new URLSearchParams({ user: user.name, theme });
    return openFakePage(browser, `${bot.teams.url}/?${query}`, width);
  };
  const first = ({ page }: FakePage) => page.locator('article.bot .card').first();
  const last = ({ page }: FakePage) => page.locator('article.bot .card').last();

  it.each(LOOKS)('fits into $width px, $theme', async (look) => {
    const { picture, cut } = pictures(look);
    const coach = await pageOf(bot.coach, look);
    const said = await visibleText(last(coach));
    expect(said.indexOf('Lidl Pori')).toBeLessThan(said.indexOf('Satakunnan'));
    await picture(last(coach), 'step-reminder');
    await coach.close();

    const leader = await pageOf(bot.leader, look);
    expect(await visibleText(last(leader))).toContain('Ohjausryhmän aika');
    await picture(last(leader), 'steering-reminder');
    await leader.close();
    expect(cut).toEqual([]);
  });

  describe('once they are switched off', () => {
    beforeAll(async () => {
      const reminder = bot.inbox(bot.coach).find(({ card }) => buttonsOn(card).includes(STOP));
      if (!reminder) throw new Error('no reminder');
      await bot.coach.press(reminder, STOP);
    });

    it.each(LOOKS)('fits into $width px, $theme', async (look) => {
      const { picture, cut } = pictures(look);
      const coach = await pageOf(bot.coach, look);
      await picture(first(coach), 'reminders-off');
      const mine = await coach.say('omat');
      expect(await visibleText(mine)).toContain('Muistuta aamuisin');
      await picture(mine, 'mine-reminders-off');
      await coach.close();
      expect(cut).toEqual([]);
    });
  });
});
