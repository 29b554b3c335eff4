import { localDateOrThrow } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { FakeUser } from '../../support/fake-teams';
import { asks, assesses, BEGIN, LATER, onlyKept } from './stage';

describe('who sees an assessment', () => {
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeEach(async () => {
    bot = await startBotUnderTest();
    team = await bot.addCoachingTeam();
  });
  afterEach(() => bot.stop());

  const givesRole = (user: FakeUser, until: string) =>
    bot.store.assessorRoles.give(
      {
        teamId: team.id,
        personId: user.aadObjectId,
        name: user.name,
        until: localDateOrThrow(until),
        givenBy: bot.leader.aadObjectId,
      },
      { token: `role ${until}`, at: bot.now() },
    );

  it('is nobody in a channel: there is a door', async () => {
    await assesses(bot.leader, () => '4');
    const [reply] = (await bot.leader.says(bot.general, 'arviointi')).replies;
    expect(buttonsOn(reply?.card)).toEqual(['Avaa tässä', 'Lähetä omaan keskusteluuni']);
    expect(wordsOn(reply?.card)).not.toMatch(/\d/);
  });

  it('is not a member, who is told what would help', async () => {
    const [reply] = (await bot.member.says('personal', 'arviointi')).replies;
    expect(reply?.text).toContain('antaa sinulle arvioijan roolin');
  });

  it('is a coach once it is finished, without who said what', async () => {
    const message = await assesses(bot.leader, () => '4');
    const before = await asks(bot.coach, 'arviointi');
    expect(buttonsOn(before.card)).not.toContain(BEGIN);
    expect(wordsOn(before.card)).not.toContain('Kesken');
    await bot.leader.press(message, 'Jatka arviointia');
    await bot.leader.press(message, 'Kriteeri 1: väli, näyttö ja muistiinpano');
    await bot.leader.press(message, 'Tallenna', { note: 'Salainen huomio' });
    const own = await asks(bot.leader, 'arviointi');
    await bot.leader.press(own, 'Katso tulos');
    expect(wordsOn(own.cardFor(bot.leader))).toContain('Salainen huomio');
    await bot.leader.press(own, 'Merkitse valmiiksi');

    const seen = await asks(bot.coach, 'arviointi');
    await bot.coach.press(seen, 'Tulos ti 24.11.2026');
    const words = wordsOn(seen.cardFor(bot.coach));
    expect(words).toContain('Yhteensä 100 pistettä');
    expect(words).not.toContain('Salainen huomio');
    expect(words).not.toContain('Tiina');
    expect(buttonsOn(seen.cardFor(bot.coach))).not.toContain('Muokkaa');
  });

  it('is an outside assessor of that team alone, while the role lasts', async () => {
    const others = await bot.addCoachingTeam({ name: 'Rauman tiimi', coaches: [bot.otherCoach] });
    await givesRole(bot.member, '2026-11-30');
    const message = await asks(bot.member, 'arviointi');
    expect(wordsOn(message.card)).not.toContain('Rauman');
    await bot.member.press(message, BEGIN);
    await bot.member.press(message, LATER, { m1: '4' });
    expect((await onlyKept(bot, team)).sheets).toMatchObject([{ assessorName: 'Jaana Jäsen' }]);
    const data = { teamId: others.id };
    const forged = await bot.member.act(message, {
      type: 'Action.Execute',
      verb: 'assessment.open',
      data: { ...data, verb: 'assessment.open' },
    });
    expect(wordsOn(forged.card)).toContain('Tämä ei kuulu rooliisi');

    // The last day is a day of the role; the next one is not.
    bot.advance(6 * 24 * 60 * 60_000);
    const lastDay = await asks(bot.member, 'arviointi');
    expect(wordsOn(lastDay.card)).toContain('Jatka arviointia');
    bot.advance(24 * 60 * 60_000);
    const late = await bot.member.press(lastDay, 'Jatka arviointia');
    expect(wordsOn(late.card)).toContain('Tämä ei kuulu rooliisi');
    expect((await bot.member.says('personal', 'arviointi')).replies[0]?.card).toBeUndefined();
  });

  it.each(['assessment.save', 'assessment.criterion', 'assessment.change', 'assessment.begin'])(
    'lets no coach press %s, whatever the card says',
    async (verb) => {
      await assesses(bot.leader, () => '4');
      const message = await asks(bot.coach, 'arviointi');
      const data = {
        verb,
        teamId: team.id,
        assessmentId: 'n1',
        token: 'x',
        form: 'section:staff',
        m1: '1',
        criterion: '1',
        mark: '1',
        to: 'removed',
        begunOn: '2026-11-24',
      };
      const forged = await bot.coach.act(message, { type: 'Action.Execute', verb, data });
      expect(wordsOn(forged.card)).toContain('Tämä ei kuulu rooliisi');
      const kept = await onlyKept(bot, team);
      expect(kept.result.known).toBe(100);
      expect(kept.assessment.removedAt).toBeUndefined();
    },
  );
});
