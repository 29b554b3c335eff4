import { lacksReason, markOf } from '../../../domain/assessments/assessment';
import { addDays, localDateOrThrow } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { Message } from '../../support/fake-teams';
import { meets } from '../digest/stage';
import { asks, BEGIN, NEXT, onlyKept, TO_RESULT, typedFor } from './stage';

describe('what the logs propose in an assessment', () => {
  let bot: BotUnderTest;
  let team: CoachingTeam;
  let message: Message;

  beforeEach(async () => {
    bot = await startBotUnderTest();
    team = await bot.addCoachingTeam({
      coaches: [bot.coach],
      changes: { createdAt: '2026-10-26T08:00:00.000Z' },
    });
    // Four whole weeks of six meetings that nobody went through: criterion 17 is capped at 2.
    for (let week = 0; week < 4; week += 1)
      for (let at = 0; at < 6; at += 1) {
        const on = addDays(localDateOrThrow('2026-10-26'), 7 * week + (at % 5));
        await meets(bot, team, bot.coach, `Yritys ${at}`, { on, basis: 'clientWishes' });
      }
    message = await asks(bot.leader, 'arviointi');
    await bot.leader.press(message, BEGIN);
    await bot.leader.press(
      message,
      NEXT,
      typedFor(0, () => '4'),
    );
    await bot.leader.press(
      message,
      NEXT,
      typedFor(1, () => '4'),
    );
  });
  afterEach(() => bot.stop());

  const seen = () => wordsOn(message.cardFor(bot.leader));
  const mark17 = async () => markOf((await onlyKept(bot, team)).sheets[0], 17);

  it('is no score until it is taken, all open ones of a section by one press', async () => {
    expect(seen()).toContain('Laskennallinen ehdotus 2');
    expect(await mark17()).toBeUndefined();
    const take = buttonsOn(message.cardFor(bot.leader)).find((title) => title.startsWith('Ota '));
    await bot.leader.press(message, take ?? '', { m16: '3' });
    expect(await mark17()).toMatchObject({ mark: { score: 2 }, proposed: 2 });
    // What somebody had chosen by themselves stays.
    const chosen = markOf((await onlyKept(bot, team)).sheets[0], 16);
    expect(chosen?.mark).toEqual({ kind: 'score', score: 3 });
  });

  it('asks in place why another score is given, and lets none finish without', async () => {
    await bot.leader.press(message, TO_RESULT, { ...typedFor(2, () => '4'), m17: '5' });
    expect(seen()).toContain('Palvelun sisältö (osio 3/3)');
    expect(seen()).toContain('Ehdotus oli 2. Kerro lyhyesti, miksi annoit muut pisteet.');
    expect(await mark17()).toMatchObject({ mark: { score: 5 }, proposed: 2 });
    await bot.leader.press(message, TO_RESULT);
    expect(seen()).toContain('Perustelu puuttuu:');
    await bot.leader.press(message, 'Merkitse valmiiksi');
    expect((await onlyKept(bot, team)).assessment.finishedOn).toBeUndefined();

    await bot.leader.press(message, 'Jatka arviointia');
    for (let tries = 0; tries < 2; tries += 1)
      if (!seen().includes('osio 3/3')) await bot.leader.press(message, NEXT);
    const lacking = (await onlyKept(bot, team)).sheets.flatMap(({ marks }) =>
      marks
        .filter(lacksReason)
        .map(({ criterion }) => [`r${criterion}`, 'Käytiin läpi suullisesti']),
    );
    await bot.leader.press(message, TO_RESULT, Object.fromEntries(lacking));
    await bot.leader.press(message, 'Merkitse valmiiksi');
    expect((await onlyKept(bot, team)).assessment.finishedOn).toBe('2026-11-24');
    expect((await mark17())?.reason).toBe('Käytiin läpi suullisesti');
  });

  it('is taken by one press with the criterion, whatever had been chosen', async () => {
    const open = buttonsOn(message.cardFor(bot.leader)).find((title) => title.includes('17:'));
    await bot.leader.press(message, open ?? '', { m17: '5' });
    await bot.leader.press(message, 'Ota ehdotus 2');
    expect(await mark17()).toMatchObject({ mark: { score: 2 }, proposed: 2 });
  });

  it('says nothing of a single coach', () => {
    expect(seen()).not.toContain(bot.coach.name);
  });
});
