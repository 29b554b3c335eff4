import type { CoachingTeam } from '../../../domain/teams/team';
import type { BotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { FakeUser } from '../../support/fake-teams';
import { wordsFor } from '../criteria/stage';
import { asks } from '../digest/stage';
import { evidenceStage } from './stage';

const HELD = 'Merkitse tänään pidetyksi';

describe('whose evidence of a day is', () => {
  const stage = evidenceStage();
  let bot: BotUnderTest;
  let team: CoachingTeam;
  let kept: ReturnType<typeof stage>['kept'];
  beforeEach(() => {
    ({ bot, team, kept } = stage());
  });

  const words = async (user: FakeUser, text: string) => wordsFor(await asks(user, text), user);

  it('is none of another kind, nor another’s, whatever the form says', async () => {
    await bot.leader.press(await asks(bot.leader, 'kriteerit 8'), 'Tänään: Veikko Valmentaja');
    const [noted] = await kept();
    const data = {
      verb: 'evidence.save',
      teamId: team.id,
      evidenceId: noted?.evidence.id,
      base: noted?.at,
      on: '2026-11-24',
      token: 'x',
      from: '8',
    };
    const message = await asks(bot.leader, 'kriteerit 8');
    for (const [user, kind] of [
      [bot.leader, 'teamMeeting'],
      [bot.otherCoach, 'partnerMeeting'],
    ] as const)
      for (const base of [noted?.at, '']) {
        const action = { type: 'Action.Execute', verb: 'evidence.save' };
        const press = await user.act(message, { ...action, data: { ...data, kind, base } });
        expect(wordsOn(press.card)).toContain('ei kuulu rooliisi');
      }
    expect((await kept())[0]?.history).toEqual([]);
  });

  it('of field mentoring is seen by the leader who gave it and that coach alone (8.4)', async () => {
    await bot.leader.press(await asks(bot.leader, 'kriteerit 8'), 'Tänään: Veikko Valmentaja');
    const line = 'ti 24.11.2026 · Veikko Valmentaja';
    expect(await words(bot.leader, 'kriteerit 8')).toContain(line);
    expect(await words(bot.coach, 'kriteerit 8')).toContain(line);
    const colleague = await words(bot.otherCoach, 'kriteerit 8');
    expect(colleague).not.toMatch(/Veikko|24\.11\.2026|mukana kentällä/);
    expect(await words(bot.member, 'kriteerit 8')).not.toMatch(/Veikko|mukana kentällä/);
    for (const user of [bot.leader, bot.coach]) {
      const [reply] = (await user.says(bot.general, 'kriteerit 8')).replies;
      expect(reply && wordsFor(reply, user)).not.toMatch(/Veikko|24\.11\.2026/);
    }
  });

  it('of a coach’s own meeting with a partner team is the coach’s to note, and no colleague’s to see', async () => {
    const message = await asks(bot.coach, 'kriteerit 5');
    await bot.coach.press(message, HELD);
    expect(wordsFor(message, bot.coach)).toContain(
      'Merkitty: Valmentaja kumppanitiimin kokouksessa',
    );
    expect(await words(bot.otherCoach, 'kriteerit 5')).toContain('Ei vielä merkintöjä.');
    const leads = await asks(bot.leader, 'kriteerit 5');
    expect(wordsFor(leads, bot.leader)).toContain('ti 24.11.2026');
    expect(buttonsOn(leads.cardFor(bot.leader))).not.toContain(HELD);
  });

  it('is nobody’s to note or take back whose it is not, whatever the press says', async () => {
    const message = await asks(bot.leader, 'kriteerit 7');
    for (const user of [bot.coach, bot.member]) {
      const press = await user.press(message, HELD);
      expect(wordsOn(press.card)).toContain('ei kuulu rooliisi');
    }
    for (const button of ['Kumoa merkintä', 'Täydennä']) {
      const noted = await asks(bot.leader, 'kriteerit 7');
      await bot.leader.press(noted, HELD);
      const press = await bot.coach.press(
        noted,
        button,
        {},
        { card: noted.cardFor(bot.leader) ?? {} },
      );
      expect(wordsOn(press.card)).toContain('ei kuulu rooliisi');
    }
    expect(await kept()).toMatchObject([{ evidence: { kind: 'teamMeeting' } }]);
  });
});
