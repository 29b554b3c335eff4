import { CARD_LIMIT } from '../../../cards/kit/adaptive-card';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../../domain/evidence/evidence-kind';
import { addDays, localDateOrThrow } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import { changeTeam } from '../../support/change-team';
import { uuidOf } from '../../support/fake-teams/ids';
import { weekOrThrow } from '../../support/values';
import { wordsFor } from '../criteria/stage';
import { asks, sends } from '../digest/stage';

describe('the leader’s year', () => {
  let bot: BotUnderTest;
  let team: CoachingTeam;
  let count = 0;

  beforeAll(async () => {
    bot = await startBotUnderTest();
  });
  afterAll(() => bot.stop());

  beforeEach(async () => {
    count += 1;
    for (const { value } of await bot.store.teams.all())
      await changeTeam(bot, value.id, () => ({ people: [] }));
    const changes = { createdAt: '2024-11-20T08:00:00.000Z' };
    team = await bot.addCoachingTeam({ name: `Tiimi ${count}`, changes });
  });

  async function noted(kind: EvidenceKind, on: string, of: object = {}): Promise<void> {
    count += 1;
    const byId = bot.leader.aadObjectId;
    const day = localDateOrThrow(on);
    const press = { teamId: team.id, actorId: byId, at: bot.now(), token: `t${count}` };
    const evidence = { id: uuidOf(`e${count}`), teamId: team.id, kind, on: day, byId, ticks: [] };
    await bot.store.evidence.note(press, { ...evidence, ...of });
  }
  const yearWords = async () => wordsFor(await asks(bot.leader, 'vuosikello'), bot.leader);

  it('of a new team asks for nothing yet that is late, and says where to begin', async () => {
    const young = await bot.addCoachingTeam({ name: `Nuori ${count}` });
    await changeTeam(bot, team.id, () => ({ people: [] }));
    const words = await yearWords();
    expect(words).toContain(`Vuosikello: ${young.name}`);
    expect(words).toContain('Merkitse ensimmäinen alta');
    expect(words).not.toContain('Merkintä puuttuu');
    expect(words).toContain('Seuraavaksi');
  });

  it('tells what was not done in time, what is next and what is done, in months', async () => {
    await noted('steeringGroup', '2026-02-10');
    await noted('steeringGroup', '2026-05-12');
    await noted('outcomeReview', '2026-10-01');
    await noted('obstaclesReported', '2026-06-30');
    const words = await yearWords();
    const [late = '', next = ''] = words.split('Seuraavaksi\n');
    expect(late).toContain('Ohjausryhmän kokous (11.3)');
    expect(late).toContain('neljännesvuosittain · määräpäivä oli ke 30.9.2026');
    expect(late).toContain('2 kertaa 12 kuukaudessa: helmi 2026, touko 2026');
    expect(next).toContain('Esteet ja edistäjät johdolle (11.5)');
    expect(next).toContain('puolivuosittain · viimeistään to 31.12.2026');
    expect(next).toContain('Tulosten katsaus ja tavoitteet (8.5)');
    expect(next).toContain('neljännesvuosittain · seuraava viimeistään ke 31.3.2027');
  });

  it('notes with one press and stays where it was pressed', async () => {
    const message = await asks(bot.leader, 'vuosikello');
    await bot.leader.press(message, 'Tänään: Valma Valmentaja');
    const words = wordsFor(message, bot.leader);
    expect(words).toContain('Vuosikello:');
    expect(words).toContain('Merkitty: Tiiminvetäjä valmentajan mukana kentällä, ti 24.11.2026.');
    await bot.leader.press(message, 'Kumoa merkintä');
    expect(wordsFor(message, bot.leader)).toContain('Kumottu: Tiiminvetäjä valmentajan mukana');
    expect(wordsFor(message, bot.leader)).toContain('Vuosikello:');
  });

  it('is the leader’s alone, and a channel gets the door', async () => {
    const message = await asks(bot.leader, 'vuosikello');
    for (const user of [bot.coach, bot.member]) {
      const said = (await user.says('personal', 'vuosikello')).replies[0];
      expect(said?.text).toContain('Vuosikello on tiiminvetäjälle');
      const press = await user.press(message, 'Tänään: Valma Valmentaja');
      expect(wordsOn(press.card)).toContain('ei kuulu rooliisi');
    }
    const [reply] = (await bot.leader.says(bot.general, 'vuosi')).replies;
    expect(reply && wordsFor(reply, bot.leader)).not.toMatch(/Ohjausryhmän|Valma/);
    expect(reply && buttonsOn(reply.cardFor(bot.leader))).toHaveLength(2);
  });

  it('opens from the criteria', async () => {
    const message = await asks(bot.leader, 'kriteerit');
    await bot.leader.press(message, 'Vuosikello');
    expect(wordsFor(message, bot.leader)).toContain('Vuosikello: ');
    const coach = await asks(bot.coach, 'kriteerit');
    expect(buttonsOn(coach.cardFor(bot.coach))).not.toContain('Vuosikello');
  });

  it.each([
    ['årsklocka', 'sv', 'Anteckning saknas', 'varje kvartal · sista dagen var ons 30.9.2026'],
    ['year view', 'en', 'Not noted in time', 'every quarter · was due by Wed, 30/09/2026'],
  ] as const)('speaks the reader’s language: %s', async (text, language, heading, line) => {
    bot.leader.locale = language;
    const words = wordsFor(await asks(bot.leader, text), bot.leader);
    bot.leader.locale = 'fi-FI';
    expect(words).toContain(heading);
    expect(words).toContain(line);
  });

  describe('in the digest', () => {
    it('is two things at most, on Monday’s message as when asked, and leads to all of it', async () => {
      await noted('teamMeeting', '2026-11-23');
      const message = await asks(bot.leader, 'kooste');
      const words = wordsFor(message, bot.leader);
      const [, part = ''] = words.split('Laatukriteerien vuosi\n');
      const lines = part.split('\n').filter((line) => /\(\d+\.\d\): /.test(line));
      expect(lines).toHaveLength(2);
      expect(lines[0]).toContain('määräpäivä oli');
      expect(words).toContain('**vuosikello**');
      const make = {
        kind: 'leaderDigest' as const,
        teamId: team.id,
        week: weekOrThrow('2026-W47'),
        leaderId: bot.leader.aadObjectId,
      };
      await sends(bot, make, { user: bot.leader });
      await bot.settled();
      const [sent] = bot.inbox(bot.leader).slice(-1);
      expect(sent && wordsFor(sent, bot.leader)).toContain('Laatukriteerien vuosi');
    });

    it('takes a quarter’s review of outcomes with its targets by one press', async () => {
      const message = await asks(bot.leader, 'kooste Q3');
      await bot.leader.press(message, 'Merkitse katsaus pidetyksi tänään', {
        outcomeTargets: 'Kuusi tapaamista viikossa',
      });
      const words = wordsFor(message, bot.leader);
      expect(words).toContain('Merkitty: Tulosten katsaus ja tavoitteet, ti 24.11.2026.');
      expect(words).toContain('Viimeksi: ti 24.11.2026 · Kuusi tapaamista viikossa');
      // Taken back, the quarter's digest is shown again, and so it is when it is brought back.
      const heading = words.split('\n')[0] ?? '';
      for (const [title, receipt] of [
        ['Kumoa merkintä', 'Kumottu'],
        ['Palauta merkintä', 'Palautettu'],
      ] as const) {
        await bot.leader.doublePress(message, title);
        const shown = wordsFor(message, bot.leader);
        expect(shown.split('\n')[0]).toBe(heading);
        expect(shown).toContain(receipt);
      }
    });

    it('keeps what was typed and stores none of it when it holds personal data', async () => {
      const message = await asks(bot.leader, 'kooste Q3');
      await bot.leader.press(message, 'Merkitse katsaus pidetyksi tänään', {
        outcomeTargets: 'soita 040 123 4567',
      });
      expect(wordsFor(message, bot.leader)).toContain('puhelinnumero');
      const today = localDateOrThrow('2026-11-24');
      expect(await bot.store.evidence.between(team.id, today, today)).toEqual([]);
    });
  });
});

it('cards with a full year of long notes fit into Teams', async () => {
  const bot = await startBotUnderTest();
  const coaches = Array.from({ length: 4 }, (_, at) =>
    bot.teams.addUser(`Valmentaja Pitkänimi-Sukuniminen numero ${at}`),
  );
  const changes = { createdAt: '2024-01-01T08:00:00.000Z' };
  const team = await bot.addCoachingTeam({ coaches, changes });
  const byId = bot.leader.aadObjectId;
  for (const kind of EVIDENCE_KINDS)
    for (let at = 0; at < 30; at += 1) {
      const id = uuidOf(`${kind} ${at}`);
      const press = { teamId: team.id, actorId: byId, at: bot.now(), token: id };
      await bot.store.evidence.note(press, {
        id,
        teamId: team.id,
        kind,
        on: addDays(localDateOrThrow('2026-11-20'), -at * 10),
        byId,
        setting: 'inPerson',
        ticks: ['clientSituations', 'newWays', 'jobLeads', 'cover'],
        partner: kind.startsWith('partner') ? `Kumppanitiimi ${at} ${'x'.repeat(100)}` : undefined,
        coachId: coaches[at % 4]?.aadObjectId,
        text: 'pitkä kuvaus '.repeat(15),
      });
    }
  const sizes: Record<string, number> = {};
  for (const text of [
    'kriteerit 5',
    'kriteerit 7',
    'kriteerit 8',
    'kriteerit 10',
    'kriteerit 11',
    'vuosikello',
    'kooste',
  ])
    sizes[text] = JSON.stringify((await asks(bot.leader, text)).card ?? '').length;
  await bot.stop();
  for (const size of Object.values(sizes)) {
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(CARD_LIMIT);
  }
});
