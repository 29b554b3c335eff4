import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { Message } from '../../support/fake-teams';
import { asks, assesses, BEGIN, NEXT, onlyKept, TO_RESULT, typedFor } from './stage';

describe('the plan after an assessment', () => {
  let bot: BotUnderTest;
  let team: CoachingTeam;
  let message: Message;

  beforeEach(async () => {
    bot = await startBotUnderTest();
    team = await bot.addCoachingTeam();
    message = await assesses(bot.leader, (number) => (number === 23 ? '1' : '4'));
    await bot.leader.press(message, 'Merkitse valmiiksi');
    await bot.leader.press(message, 'Suunnitelma');
  });
  afterEach(() => bot.stop());

  const seen = (shown: Message) => wordsOn(shown.cardFor(bot.leader));

  it('proposes what is near, and is chosen by people', async () => {
    expect(seen(message)).toContain('nyt 4: yksi toteutuva osa lisää nostaa pisteen');
    await bot.leader.press(message, 'Tallenna suunnitelma', {
      c0: '17',
      w0: 'Viikot käydään läpi maanantaisin',
      p0: bot.leader.aadObjectId,
      u0: '2027-03-01',
      c1: '23',
      c2: 'none',
    });
    const words = seen(message);
    expect(words).toContain('Suunnitelma on tallennettu.');
    expect(words).toContain(
      'Tiivis yhteys työnantajiin: Viikot käydään läpi maanantaisin – Tiina Tiiminvetäjä, ma 1.3.2027',
    );
    const { plan } = await onlyKept(bot, team);
    expect(plan?.steps.map(({ criterion }) => criterion)).toEqual([17, 23]);
  });

  it('keeps what was typed when something of it is wrong', async () => {
    await bot.leader.press(message, 'Tallenna suunnitelma', {
      c0: '17',
      w0: 'Soita 040 123 4567',
      c1: '17',
      c2: 'none',
      w2: 'Jotain',
    });
    const words = seen(message);
    expect(words).toContain('Tässä näyttää olevan puhelinnumero.');
    expect(words).toContain('Tämä kriteeri on jo toisena askeleena.');
    expect(words).toContain('Valitse, mitä kriteeriä tämä askel koskee.');
    expect(words).toContain('Soita 040 123 4567');
    expect((await onlyKept(bot, team)).plan).toBeUndefined();
  });

  it('is told how it went, and stands in the next assessment', async () => {
    await bot.leader.press(message, 'Tallenna suunnitelma', { c0: '17', c1: 'none', c2: 'none' });
    await bot.leader.press(message, 'Suunnitelma');
    await bot.leader.press(message, 'Tallenna suunnitelma', { o0: 'partly' });
    bot.advance(180 * 24 * 60 * 60_000);
    const next = await asks(bot.leader, 'arviointi');
    await bot.leader.press(next, BEGIN);
    for (const section of [0, 1, 2])
      await bot.leader.press(
        next,
        section < 2 ? NEXT : TO_RESULT,
        typedFor(section, () => '4'),
      );
    const words = seen(next);
    expect(words).toContain('Edellinen suunnitelma: miten kävi');
    expect(words).toContain('Tiivis yhteys työnantajiin – ma 24.5.2027 – toteutui osittain');
  });

  it('is the leader’s to make, and the coaches’ to see', async () => {
    await bot.leader.press(message, 'Tallenna suunnitelma', { c0: '17', c1: 'none', c2: 'none' });
    const coachs = await asks(bot.coach, 'arviointi');
    await bot.coach.press(coachs, 'Tulos ti 24.11.2026');
    expect(wordsOn(coachs.cardFor(bot.coach))).toContain('Kehittämissuunnitelma');
    expect(buttonsOn(coachs.cardFor(bot.coach))).not.toContain('Suunnitelma');
    const data = {
      verb: 'assessment.plan',
      teamId: team.id,
      assessmentId: 'n1',
      token: 'x',
      c0: '1',
    };
    const forged = await bot.coach.act(coachs, {
      type: 'Action.Execute',
      verb: data.verb,
      data,
    });
    expect(wordsOn(forged.card)).toContain('Tämä ei kuulu rooliisi');
    expect((await onlyKept(bot, team)).plan?.steps).toHaveLength(1);
  });
});
