import type { CoachingTeam } from '../../../domain/teams/team';
import type { BotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import { wordsFor } from '../criteria/stage';
import { asks } from '../digest/stage';
import { inputsOn } from '../employers/employer-stage';
import { evidenceStage } from './stage';

const HELD = 'Merkitse tänään pidetyksi';
const DONE = 'Merkitse tänään tehdyksi';
const MORE = 'Muu päivä tai lisätiedot';
const DAY_MS = 86_400_000;

describe('evidence of a day', () => {
  const stage = evidenceStage();
  let bot: BotUnderTest;
  let team: CoachingTeam;
  let kept: ReturnType<typeof stage>['kept'];
  beforeEach(() => {
    ({ bot, team, kept } = stage());
  });

  it('is noted with one press, shown with its day, and taken back with one', async () => {
    const message = await asks(bot.leader, 'kriteerit 7');
    expect(wordsFor(message, bot.leader)).toContain('Ei vielä merkintöjä.');
    await bot.leader.press(message, HELD);
    const said = wordsFor(message, bot.leader);
    expect(said).toContain('Merkitty: Tiimin kokous ja ohjaus, ti 24.11.2026.');
    expect(said).not.toContain('Ei vielä merkintöjä.');
    await bot.leader.press(message, 'Kumoa merkintä');
    expect(wordsFor(message, bot.leader)).toContain('Kumottu: Tiimin kokous ja ohjaus');
    expect(wordsFor(message, bot.leader)).toContain('Ei vielä merkintöjä.');
    await bot.leader.press(message, 'Palauta merkintä');
    expect(wordsFor(message, bot.leader)).toContain('Palautettu: Tiimin kokous');
    expect((await kept()).map(({ removedAt }) => removedAt)).toEqual([undefined]);
  });

  it('is one, pressed twice at once, from two devices, or later the same day', async () => {
    const [first, second] = [
      await asks(bot.leader, 'kriteerit 7'),
      await asks(bot.leader, 'kriteerit 7'),
    ];
    await bot.leader.doublePress(first, HELD);
    const again = await bot.leader.press(second, HELD);
    expect(wordsOn(again.card)).toContain('Oli jo merkitty: Tiimin kokous');
    expect(await kept()).toHaveLength(1);
  });

  it('takes another day and what was in it, and keeps what it was when corrected', async () => {
    const message = await asks(bot.leader, 'kriteerit 7');
    await bot.leader.press(message, MORE);
    expect(inputsOn(message, bot.leader)).toMatchObject({ on: '2026-11-24', ticks: '' });
    await bot.leader.press(message, 'Tallenna', {
      on: '2026-11-17',
      setting: 'remote',
      ticks: ['asiakastilanteet', 'työpaikkavinkit'],
      presentIds: ['Veikko Valmentaja'],
    });
    expect(wordsFor(message, bot.leader)).toContain(
      'ti 17.11.2026 · etänä · asiakastilanteet, työpaikkavinkit · paikalla 1 valmentaja',
    );
    await bot.leader.press(message, 'Täydennä');
    await bot.leader.press(message, 'Tallenna', { on: '2026-11-16' });
    expect(wordsFor(message, bot.leader)).toContain(
      'Korjattu: Tiimin kokous ja ohjaus, ma 16.11.2026.',
    );
    const [noted] = await kept();
    expect(noted?.evidence).toMatchObject({ on: '2026-11-16', setting: 'remote' });
    expect(noted?.history).toMatchObject([{ evidence: { on: '2026-11-17' } }]);
  });

  it('is corrected and taken back later, too, from its day; earlier days are folded', async () => {
    for (const day of ['23', '20', '19', '18', '17']) {
      const message = await asks(bot.leader, 'kriteerit 7');
      await bot.leader.press(message, MORE);
      await bot.leader.press(message, 'Tallenna', { on: `2026-11-${day}` });
    }
    const message = await asks(bot.leader, 'kriteerit 7');
    expect(buttonsOn(message.cardFor(bot.leader))).toContain('Näytä: Aiemmat merkinnät (2)');
    const oldest = 'Korjaa: Tiimin kokous ja ohjaus, ti 17.11.2026';
    await bot.leader.press(message, oldest);
    expect(inputsOn(message, bot.leader)).toMatchObject({ on: '2026-11-17' });
    await bot.leader.press(message, 'Kumoa merkintä');
    expect(wordsFor(message, bot.leader)).toContain('Kumottu: Tiimin kokous');
    expect(buttonsOn(message.cardFor(bot.leader))).not.toContain(oldest);
    const coach = await asks(bot.coach, 'kriteerit 7');
    expect(wordsFor(coach, bot.coach)).toContain('ma 23.11.2026');
    expect(buttonsOn(coach.cardFor(bot.coach)).join()).not.toContain('Korjaa');
  });

  it('keeps what was typed when something is wrong, and stores no personal data', async () => {
    const message = await asks(bot.leader, 'kriteerit 10');
    await bot.leader.press(message, MORE, {}, { nth: 0 });
    await bot.leader.press(message, 'Tallenna', { on: '2026-11-25', text: 'soita 040 123 4567' });
    const said = wordsFor(message, bot.leader);
    expect(said).toContain('Ei vielä valmis. Korjaa: Päivä, Lyhyt kuvaus');
    expect(inputsOn(message, bot.leader)).toMatchObject({ text: 'soita 040 123 4567' });
    expect(await kept()).toEqual([]);
    await bot.leader.press(message, 'Peruuta');
    expect(wordsFor(message, bot.leader)).toContain('Kriteeri 10');
  });

  it('asks again when somebody else has corrected it meanwhile', async () => {
    const message = await asks(bot.leader, 'kriteerit 11');
    await bot.leader.press(message, DONE, {}, { nth: 0 });
    const [noted] = await kept();
    if (!noted) throw new Error('nothing noted');
    await bot.leader.press(message, 'Täydennä');
    bot.advance(1000);
    const press = { teamId: team.id, evidenceId: noted.evidence.id, actorId: 'x', token: 'other' };
    const told = { ...noted.evidence, text: 'Toinen' };
    await bot.store.evidence.edit({ ...press, at: bot.now() }, told, noted.at);
    await bot.leader.press(message, 'Tallenna', { text: 'Oma' });
    expect(wordsFor(message, bot.leader)).toContain('Joku muutti merkintää');
    await bot.leader.press(message, 'Tallenna');
    expect((await kept())[0]?.evidence.text).toBe('Oma');
  });

  it('is not lost when the same open form is saved twice with other words', async () => {
    const message = await asks(bot.leader, 'kriteerit 12');
    await bot.leader.press(message, MORE);
    const form = message.cardFor(bot.leader) ?? {};
    await bot.leader.press(message, 'Tallenna', { text: 'Kelan asiantuntija' });
    const again = await bot.leader.press(message, 'Tallenna', { text: 'Toinen' }, { card: form });
    expect(wordsOn(again.card)).toContain('Joku muutti merkintää');
    expect((await kept()).map(({ evidence }) => evidence.text)).toEqual(['Kelan asiantuntija']);
    await bot.leader.press(message, 'Tallenna');
    expect((await kept()).map(({ evidence }) => evidence.text)).toEqual(['Toinen']);
  });

  it('cannot be brought back after 30 days', async () => {
    const message = await asks(bot.leader, 'kriteerit 12');
    await bot.leader.press(message, DONE);
    await bot.leader.press(message, 'Kumoa merkintä');
    bot.advance(31 * DAY_MS);
    const late = await bot.leader.press(message, 'Palauta merkintä');
    expect(late.toast).toContain('yli 30 päivää');
    bot.advance(-31 * DAY_MS);
  });

  it('names a partner team once, and has it behind one press from then on', async () => {
    const message = await asks(bot.leader, 'kriteerit 8');
    await bot.leader.press(message, MORE, {}, { nth: 1 });
    await bot.leader.press(message, 'Tallenna', { partner: 'Työkyvyn tuen tiimi' });
    bot.advance(DAY_MS);
    await bot.leader.press(await asks(bot.leader, 'kriteerit 8'), 'Tänään: Työkyvyn tuen tiimi');
    bot.advance(-DAY_MS);
    expect((await kept()).map(({ evidence }) => evidence.partner)).toEqual(
      Array(2).fill('Työkyvyn tuen tiimi'),
    );
  });

  it.each([
    ['kriterium 7', 'sv', 'Anteckna som hållet i dag', 'Antecknat: Teamets möte och handledning'],
    ['criterion 7', 'en', 'Note as held today', 'Noted: Team meeting and guidance'],
  ] as const)('speaks the reader’s language: %s', async (text, language, button, said) => {
    bot.leader.locale = language;
    const message = await asks(bot.leader, text);
    await bot.leader.press(message, button);
    expect(wordsFor(message, bot.leader)).toContain(said);
    bot.leader.locale = 'fi-FI';
  });
});
