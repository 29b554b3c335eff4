import { markOf } from '../../../domain/assessments/assessment';
import { addDays, localDateOrThrow } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { FakeUser, Message } from '../../support/fake-teams';
import { meets, asks as says } from '../digest/stage';
import { asks, BEGIN, NEXT, onlyKept } from './stage';

describe('evidence in an assessment', () => {
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeEach(async () => {
    bot = await startBotUnderTest();
    const changes = { createdAt: '2026-10-26T08:00:00.000Z' };
    team = await bot.addCoachingTeam({ changes });
    for (const coach of [bot.coach, bot.otherCoach])
      for (let at = 0; at < 6; at += 1) {
        const on = addDays(localDateOrThrow('2026-11-16'), at % 5);
        await meets(bot, team, coach, `Yritys ${at}`, { on, basis: 'clientWishes' });
      }
    await bot.store.assessorRoles.give(
      {
        teamId: team.id,
        personId: bot.member.aadObjectId,
        name: bot.member.name,
        until: localDateOrThrow('2026-12-31'),
        givenBy: bot.leader.aadObjectId,
      },
      { token: 'role', at: bot.now() },
    );
  });
  afterEach(() => bot.stop());

  const seen = (message: Message, user: FakeUser) =>
    wordsOn(message.cardFor(user)).replace(/\u00a0/g, ' ');

  /** The card of one criterion, from its section. */
  async function opens(user: FakeUser, number: number, section: number): Promise<Message> {
    const message = await asks(user, 'arviointi');
    const titles = buttonsOn(message.cardFor(user));
    await user.press(message, titles.includes(BEGIN) ? BEGIN : 'Jatka arviointia');
    for (let at = 0; at < section; at += 1) await user.press(message, NEXT);
    const open = buttonsOn(message.cardFor(user)).find((title) =>
      title.startsWith(`Kriteeri ${number}:`),
    );
    await user.press(message, open ?? '');
    return message;
  }

  it('is chosen from the days noted, and none of what two people share', async () => {
    await bot.leader.press(await says(bot.leader, 'kriteerit 8'), 'Tänään: Veikko Valmentaja');
    await bot.leader.press(await says(bot.leader, 'kriteerit 7'), 'Merkitse tänään pidetyksi');
    const message = await opens(bot.leader, 8, 1);
    expect(seen(message, bot.leader)).toContain('Tiimin kokous ja ohjaus: ti 24.11.2026');
    expect(seen(message, bot.leader)).toContain(
      'Näyttöä, tasoa ei lasketa: Valmentajia tiimissä: 2;',
    );
    expect(seen(message, bot.leader)).not.toMatch(/mukana kentällä|Veikko/);
    await bot.leader.press(message, 'Tallenna', {
      mark: '3',
      evidence: ['Tiimin kokous ja ohjaus: ti 24.11.2026'],
    });
    const [noted] = await bot.store.evidence
      .between(team.id, localDateOrThrow('2026-11-24'), localDateOrThrow('2026-11-24'))
      .then((all) => all.filter(({ evidence }) => evidence.kind === 'teamMeeting'));
    const mark = markOf((await onlyKept(bot, team)).sheets[0], 8);
    expect(mark?.evidence).toEqual([`noted:${noted?.evidence.id}`]);
  });

  it('tells the leader the proposal with its value, an outside assessor none of two coaches', async () => {
    const leads = await opens(bot.leader, 17, 2);
    expect(seen(leads, bot.leader)).toMatch(/Laskennallinen ehdotus \d: 1,5 tapaamista viikossa/);
    expect(buttonsOn(leads.cardFor(bot.leader)).join()).toContain('Ota ehdotus');
    const outside = await opens(bot.member, 17, 2);
    expect(seen(outside, bot.member)).toContain('valmentajia on alle kolme');
    expect(seen(outside, bot.member)).not.toMatch(/tapaamista viikossa|Laskennallinen/);
    expect(buttonsOn(outside.cardFor(bot.member)).join()).not.toContain('Ota ehdotus');
  });
});
