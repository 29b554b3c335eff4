import { localDateOrThrow, weekOf } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import type { FakeUser } from '../../support/fake-teams';
import { asks, meets } from '../digest/stage';

const THIS_WEEK = weekOf(localDateOrThrow('2026-11-24'));

describe('the team’s mean in omat', () => {
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeEach(async () => {
    bot = await startBotUnderTest();
  });
  afterEach(() => bot.stop());

  it('is the one that the leader reads in kooste', async () => {
    await inATeamOf(bot.coach, bot.otherCoach, bot.member);
    await meets(bot, team, bot.member, 'Saha', { on: '2026-11-24' });
    await meets(bot, team, bot.member, 'Saha', { on: '2026-11-24', channel: 'phone' });
    expect(await meanInOmat(bot.coach)).toBe('1,3');
    expect(await meanInOmat(bot.member)).toBe('1,3');
    expect(await meanInKooste()).toMatch(/^1,3,/);
  });

  it('leaves out what a coach met who has left the team, for both', async () => {
    await inATeamOf(bot.coach, bot.otherCoach, bot.member);
    for (const on of ['2026-11-23', '2026-11-24']) {
      await meets(bot, team, bot.coordinator, 'Saha', { on });
    }
    expect(await meanInOmat(bot.coach)).toBe('1');
    expect(await meanInKooste()).toMatch(/^1,/);
  });

  it('is not shown when one of three coaches is away, as it would tell of the other', async () => {
    await inATeamOf(bot.coach, bot.otherCoach, bot.member);
    expect(await meanInOmat(bot.coach)).toBe('1');
    await isAway(bot.member);
    expect(await meanInOmat(bot.coach)).toBeUndefined();
    expect(await meanInOmat(bot.otherCoach)).toBeUndefined();
    expect(await meanInKooste()).toContain('ei näytetä');
  });

  it('is over those present when one of four is away, for both', async () => {
    await inATeamOf(bot.coach, bot.otherCoach, bot.member, bot.coordinator);
    expect(await meanInOmat(bot.coach)).toBe('0,8');
    await isAway(bot.member);
    expect(await meanInOmat(bot.coach)).toBe('1');
    expect(await meanInKooste()).toMatch(/^1,/);
  });

  /** Three meetings this week: two of the coach and one of the other. */
  async function inATeamOf(...coaches: FakeUser[]) {
    team = await bot.addCoachingTeam({ coaches });
    await meets(bot, team, bot.coach, 'Leipomo Rinne', { on: '2026-11-23' });
    await meets(bot, team, bot.coach, 'Hotelli Ranta', { on: '2026-11-24' });
    await meets(bot, team, bot.otherCoach, 'Hotelli Ranta', { on: '2026-11-24' });
  }

  async function isAway(coach: FakeUser) {
    const week = { coachId: coach.aadObjectId, week: THIS_WEEK, absence: 'holiday' as const };
    const by = { actorId: coach.aadObjectId, at: bot.now(), token: `away ${coach.name}` };
    await bot.store.weekNotes.tell(team.id, week, by);
  }

  async function meanInOmat(coach: FakeUser): Promise<string | undefined> {
    const words = wordsOn((await asks(coach, 'omat')).cardFor(coach));
    expect(words).toContain('Oma viikko');
    return /Tiimin keskiarvo: ([\d,]+) kasvokkain/.exec(words)?.[1];
  }

  async function meanInKooste(): Promise<string> {
    const words = wordsOn((await asks(bot.leader, 'kooste vk 48')).cardFor(bot.leader));
    const lines = words.split('\n');
    return lines[lines.indexOf('Valmentajaa kohden viikossa') + 1] ?? '';
  }
});
