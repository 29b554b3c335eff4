import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { FakeUser } from '../../support/fake-teams';
import { type OpenStore, openStore } from '../../support/stores';
import { asks } from '../digest/stage';
import { rowsOn } from '../employers/employer-stage';
import { meetsOften, wordsFor } from './stage';

describe('kriteerit', () => {
  let opened: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;
  let third: FakeUser;

  beforeAll(async () => {
    opened = await openStore();
    bot = await startBotUnderTest({ collection: opened.collection });
    third = bot.teams.addUser('Kolmas Valmentaja');
    // Two whole weeks: 46 and 47.
    team = await bot.addCoachingTeam({
      coaches: [bot.coach, bot.otherCoach, third],
      changes: { createdAt: '2026-11-09T08:00:00.000Z' },
    });
    for (const monday of ['2026-11-09', '2026-11-16']) {
      await meetsOften(bot, team, bot.coach, { monday, count: 6 });
      await meetsOften(bot, team, bot.otherCoach, { monday, count: 4 });
      await meetsOften(bot, team, third, { monday, count: 1 });
    }
  });
  afterAll(async () => {
    await bot.stop();
    await opened.dispose();
  });

  const said = async (user: FakeUser, text: string) => wordsFor(await asks(user, text), user);

  it('shows a leader the 25 in three sections, each with what the evidence says', async () => {
    const message = await asks(bot.leader, 'kriteerit');
    const words = wordsFor(message, bot.leader);
    expect(rowsOn(message, bot.leader)).toHaveLength(25);
    expect(words).toContain(
      '17 Tiivis yhteys työnantajiin\nEhdotus: taso 2 · 3,6 tapaamista viikossa',
    );
    expect(words).toContain(
      '1 Asiakasmäärä\nPuuttuu: asiakasmäärä kuun lopussa, valmentajien työaika',
    );
    expect(words).toContain('9 Palvelun avoimuus\nIhminen arvioi');
    expect(words).toContain('18 Työnantajayhteyksien laatu\nNäyttöä on, tason arvioi ihminen');
    expect(words).toContain('Ehdotus ei ole piste');
  });

  it('opens one in place of the list, and goes on to the next and back', async () => {
    const message = await asks(bot.leader, 'kriteerit');
    const opened = await bot.leader.press(message, 'Avaa kriteeri 17: Tiivis yhteys työnantajiin');
    expect(wordsOn(opened.card)).toContain('Kriteeri 17: Tiivis yhteys työnantajiin');
    const next = await bot.leader.press(message, 'Kriteeri 18 ›');
    expect(wordsOn(next.card)).toContain('Kriteeri 18: Työnantajayhteyksien laatu');
    const back = await bot.leader.press(message, 'Kaikki kriteerit');
    expect(wordsOn(back.card)).toContain('25 laatukriteeriä');
  });

  it.each(['kriteerit 17', 'kriteeri 17', 'Kriteeri 17?', 'kriterium 17', 'criteria 17'])(
    'shows the leader one: %s',
    async (text) => {
      const words = await said(bot.leader, text);
      expect(words).toContain('Laskennallinen ehdotus: **taso 2**. 3,6 tapaamista viikossa.');
      expect(words).toContain('● **2 – 2 viikossa tai ei seurantaa** (tiimin ehdotus nyt)');
      expect(words).toContain('Jakso 25.5.–22.11.2026');
      expect(words).toContain('läpikäyntejä on liian harvassa');
      expect(words).toContain('Mikä nostaisi yhdellä\nTiiminvetäjän viikoittainen läpikäynti');
      expect(words).toContain('Matalin taso\n1');
      expect(words).toContain('Valma Valmentaja\n2\n4\n');
      expect(words).toMatch(/^Lähde: .+ kriteeri 17/m);
    },
  );

  it('shows a coach the team without a colleague', async () => {
    const words = await said(bot.coach, 'kriteerit 17');
    expect(words).toContain('Laskennallinen ehdotus: **taso 2**');
    expect(words).not.toContain('Valma');
    expect(words).not.toContain('Matalin taso');
    expect(words).not.toContain('Valmentajittain');
    expect(words).not.toContain('läpikäyntejä on liian harvassa');
  });

  it('shows a member the meaning with its source, and nothing of a team', async () => {
    for (const text of ['kriteerit 17', 'kriteeri 17']) {
      const words = await said(bot.member, text);
      expect(words).toContain('vähintään 6 kasvokkaista tapaamista');
      expect(words).toContain('**5** – vähintään 6 viikossa');
      expect(words).toMatch(/^Lähde: /m);
      expect(words).not.toMatch(/ehdotus|Porin tiimi/);
    }
    const message = await asks(bot.member, 'kriteerit');
    expect(rowsOn(message, bot.member)).toHaveLength(25);
    expect(wordsFor(message, bot.member)).not.toContain('Puuttuu');
    expect(buttonsOn(message.cardFor(bot.member))).not.toContain('Kerro kuukauden luvut');
  });

  it('shows nobody a team that is not theirs, whatever the press says', async () => {
    const message = await asks(bot.leader, 'kriteerit');
    const press = await bot.member.press(message, 'Avaa kriteeri 17: Tiivis yhteys työnantajiin');
    expect(wordsOn(press.card)).not.toContain('taso 2');
    expect(wordsOn(press.card)).toContain('ei kuulu rooliisi');
  });

  it('shows a channel the two-button door alone', async () => {
    for (const user of [bot.leader, bot.coach]) {
      const [reply] = (await user.says(bot.general, 'kriteerit 17')).replies;
      if (!reply) throw new Error('no reply');
      const words = wordsFor(reply, user);
      expect(words).toContain('Kriteeri 17 ja oman tiimin näyttö');
      expect(words).not.toMatch(/taso|tapaamista/);
    }
  });

  it('is a question with other words', async () => {
    const words = await said(bot.leader, 'mitä kriteeri 17 tarkoittaa');
    expect(words).not.toContain('Laskennallinen ehdotus');
    expect(
      await said(bot.leader, 'kriteeri 17: 5 tapaamista viikossa, montako pistettä'),
    ).toContain('taso');
  });

  it('notes each reading of the team’s figures', async () => {
    const count = async () =>
      (await bot.store.audit.entries(`team:${team.id}`, { limit: 500 })).items.filter(
        ({ action, actorId }) => action === 'figures.read' && actorId === bot.leader.aadObjectId,
      ).length;
    const before = await count();
    await said(bot.leader, 'kriteerit');
    expect(await count()).toBe(before + 1);
  });
});

describe('kriteerit in a team of two', () => {
  it('keeps from a coach what a colleague could be worked out from', async () => {
    const bot = await startBotUnderTest();
    const team = await bot.addCoachingTeam({ changes: { createdAt: '2026-11-09T08:00:00.000Z' } });
    await meetsOften(bot, team, bot.coach, { monday: '2026-11-09', count: 6 });
    await meetsOften(bot, team, bot.otherCoach, { monday: '2026-11-09', count: 3 });
    for (const number of [16, 17, 18]) {
      const words = wordsFor(await asks(bot.coach, `kriteerit ${number}`), bot.coach);
      expect(words).toContain('alle kolme valmentajaa');
      expect(words).not.toMatch(/Laskennallinen ehdotus|Tavattu vähintään/);
      const leads = wordsFor(await asks(bot.leader, `kriteerit ${number}`), bot.leader);
      expect(leads).not.toContain('alle kolme valmentajaa');
    }
    await bot.stop();
  });
});
