import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import type { FakeUser } from '../../support/fake-teams';
import { asks, assesses, GO_ON, NEXT, onlyKept, TO_RESULT, typedFor } from './stage';

describe('several assessors', () => {
  let bot: BotUnderTest;
  let team: CoachingTeam;
  let other: FakeUser;

  beforeEach(async () => {
    bot = await startBotUnderTest();
    other = bot.teams.addUser('Taina Toinen');
    team = await bot.addCoachingTeam({ leaders: [bot.leader, other] });
  });
  afterEach(() => bot.stop());

  async function joins(markOf: (number: number) => string) {
    const message = await asks(other, 'arviointi');
    await other.press(message, GO_ON);
    for (const section of [0, 1, 2])
      await other.press(message, section < 2 ? NEXT : TO_RESULT, typedFor(section, markOf));
    return message;
  }

  it('each have a sheet, see where they differ, and agree in a joint round', async () => {
    await assesses(bot.leader, () => '4');
    const message = await joins((number) => (number === 3 ? '5' : number === 17 ? '2' : '4'));
    const words = wordsOn(message.cardFor(other));
    expect(words).toContain('Arvioijat ovat eri mieltä: 3, 17.');
    expect(words).toContain('Pisteytetty 23/25');

    await other.press(message, 'Sovitaan yhdessä');
    const joint = wordsOn(message.cardFor(other));
    expect(joint).toContain('Tiina Tiiminvetäjä: 4');
    expect(joint).toContain('Taina Toinen: 2');
    expect(joint).not.toContain('4. Yhteensovittaminen');
    await other.press(message, 'Tallenna', { m3: '5', m17: '3' });
    expect(wordsOn(message.cardFor(other))).toContain('Yhteensä 100 pistettä');
    const kept = await onlyKept(bot, team);
    // Their own sheets say what each of them said.
    expect(kept.sheets).toHaveLength(3);
    expect(kept.result).toMatchObject({ known: 100, scored: 25, band: 'good' });
  });

  it('begin one assessment when they begin at once', async () => {
    const [mine, theirs] = [await asks(bot.leader, 'arviointi'), await asks(other, 'arviointi')];
    await Promise.all([
      bot.leader.press(mine, 'Aloita arviointi'),
      other.press(theirs, 'Aloita arviointi'),
    ]);
    await Promise.all([
      bot.leader.press(mine, NEXT, { m1: '4' }),
      other.press(theirs, NEXT, { m1: '5' }),
    ]);
    const kept = await onlyKept(bot, team);
    expect(kept.differences).toMatchObject([{ criterion: 1 }]);
  });
});
