import type { Browser, Locator } from 'playwright-core';
import type { OutboxRow } from '../../domain/deliveries/outbox-row';
import type { CoachingTeam } from '../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../support/bot-under-test';
import type { FakeUser } from '../support/fake-teams';
import { weekOrThrow } from '../support/values';
import { browserOfFile } from './support/browser';
import { type FakePage, openFakePage } from './support/fake-page';
import { LOOKS, type Look, pictures } from './support/looks';
import { visibleText } from './support/visible-text';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('what goes out by itself, on the screens it is read on', () => {
  let bot: BotUnderTest;
  let team: CoachingTeam;
  let browser: Browser;

  beforeAll(async () => {
    // Ten minutes before Friday's questions, and on to Monday's digests.
    bot = await startBotUnderTest({ now: '2026-11-27T11:50:00.000Z' });
    await bot.app.digestPlanner.sweep();
    team = await bot.addCoachingTeam({ coaches: [bot.coach, bot.otherCoach, bot.member] });
    for (const ms of [15 * MINUTE, 2 * DAY + 18 * 60 * MINUTE]) {
      bot.advance(ms);
      await bot.app.digestPlanner.sweep();
      await bot.settled();
    }
    await trouble('unclear', { state: 'unknown' });
    await trouble('blocked', { state: 'failed', reason: 'blocked' });
    browser = await browserOfFile();
  });
  afterAll(async () => {
    await bot?.stop();
  });

  /** A digest of the week before that did not go well. */
  async function trouble(id: string, change: Partial<OutboxRow>): Promise<void> {
    const leaderId = bot.leader.aadObjectId;
    const to = { person: leaderId };
    const week = weekOrThrow('2026-W47');
    const make = { kind: 'leaderDigest', teamId: team.id, week, leaderId } as const;
    const scheduledAt = '2026-11-23T06:00:00.000Z';
    const later = new Date('2030-01-01T00:00:00Z');
    await bot.store.outbox.put({ id, to, summary: '', make, scheduledAt }, later);
    const kept = await bot.store.outbox.find(id);
    if (!kept) throw new Error('no row');
    await bot.store.outbox.change({ ...kept.value, dueAt: scheduledAt, ...change }, kept.etag);
  }

  const pageOf = (user: FakeUser, { width, theme }: Look, place?: string): Promise<FakePage> => {
    const query = new URLSearchParams({ user: user.name, theme, ...(place && { place }) });
    return openFakePage(browser, `${bot.teams.url}/?${query}`, width);
  };
  const first = ({ page }: FakePage): Locator => page.locator('article.bot .card').first();
  const last = ({ page }: FakePage): Locator => page.locator('article.bot .card').last();

  it.each(LOOKS)('fits into $width px, $theme', async (look) => {
    const { picture, cut } = pictures(look);
    const coach = await pageOf(bot.coach, look);
    expect(await visibleText(first(coach))).toContain('lisättävää');
    await picture(first(coach), 'friday-question');
    await picture(await coach.say('olen lomalla ensi viikolla'), 'absence');
    await picture(await coach.say('asetukset'), 'friday-settings');
    await coach.close();

    const channel = await pageOf(bot.coach, look, bot.general.id);
    await picture(last(channel), 'channel-digest');
    await channel.close();

    const coordinator = await pageOf(bot.coordinator, look);
    const deliveries = await coordinator.say('lähetykset');
    expect(await visibleText(deliveries)).toContain('estänyt botin');
    await picture(deliveries, 'deliveries');
    await coordinator.close();
    expect(cut).toEqual([]);
  });
});
