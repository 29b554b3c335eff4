import { localDateOrThrow } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, visibleButtonsOn, wordsOn } from '../../support/card-texts';
import { changeTeam } from '../../support/change-team';
import { uuidOf } from '../../support/fake-teams/ids';
import { type OpenStore, openStore } from '../../support/stores';
import { asks, LAST_WEEK, meets } from './stage';

const MARK = 'Merkitse läpikäydyksi';

describe('kooste', () => {
  let opened: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeAll(async () => {
    opened = await openStore();
    bot = await startBotUnderTest({ collection: opened.collection });
    team = await bot.addCoachingTeam({ changes: { createdAt: '2026-01-05T08:00:00.000Z' } });
    await meets(bot, team, bot.coach, 'Leipomo Rinne', { basis: 'clientWishes' });
    await meets(bot, team, bot.coach, 'Leipomo Rinne', { on: '2026-11-19', basis: 'openVacancy' });
    await meets(bot, team, bot.coach, 'Hotelli Ranta', {
      on: '2026-10-07',
      nextStep: 'kysy kesätöistä',
    });
    await meets(bot, team, bot.otherCoach, 'Hotelli Ranta', {
      on: '2026-11-18',
      nextStep: 'soita keittiömestarille',
      nextStepOn: localDateOrThrow('2026-11-25'),
    });
  });
  afterAll(async () => {
    await bot.stop();
    await opened.dispose();
  });

  it('shows the leader last week: each coach and the team', async () => {
    const message = await asks(bot.leader, 'kooste');
    const words = wordsOn(message.cardFor(bot.leader));
    expect(words).toContain('Kooste: Porin tiimi');
    expect(words).toContain('Viikko 47 (16.–22.11.2026)');
    const lines = words.split('\n');
    const lineOf = (name: string) => lines[lines.indexOf(name) + 1]?.replace(/\s/g, ' ');
    expect(lineOf('Veikko Valmentaja')).toBe(
      '2/6 kasvokkain · 4 viikon keskiarvo 0,5 · toiveista 50 %',
    );
    expect(lineOf('Valma Valmentaja')).toBe('1/6 kasvokkain · 4 viikon keskiarvo 0,3');
    expect(words).toContain('Uudet: Leipomo Rinne');
    expect(words).toContain(
      'ke 25.11.2026: soita keittiömestarille – Hotelli Ranta (Valma Valmentaja)',
    );
    expect(words).toContain('ei näytetä, kun paikalla on alle 3 valmentajaa');
    expect(words).toContain('Viikkoa ei ole vielä merkitty läpikäydyksi.');
  });

  it('shows any month and quarter that is named, in whole weeks', async () => {
    const month = wordsOn((await asks(bot.leader, 'kooste lokakuu')).cardFor(bot.leader));
    expect(month).toContain('Lokakuu 2026 (viikot 40–44)');
    expect(month).toContain('1/30 kasvokkain');
    const quarter = wordsOn((await asks(bot.leader, 'kooste q4')).cardFor(bot.leader));
    expect(quarter).toContain('Neljännes 4/2026');
    expect(quarter).toContain('Jakso on kesken');
    // October, November so far: a column a month.
    expect(quarter).toContain('Kasvokkaiset tapaamiset, vk 40–48');
  });

  it('counts the days of a month’s edge weeks, which the calendar puts elsewhere', async () => {
    await meets(bot, team, bot.coach, 'Saha', { on: '2026-11-01' });
    const words = wordsOn((await asks(bot.leader, 'kooste lokakuu')).cardFor(bot.leader));
    expect(words).toContain('2/30 kasvokkain');
  });

  it('leads to the week before and the one after, to the month and the quarter', async () => {
    const message = await asks(bot.leader, 'kooste vk 46');
    expect(buttonsOn(message.cardFor(bot.leader))).toEqual(
      expect.arrayContaining(['‹ vk 45', 'vk 47 ›', 'Avaa marraskuu 2026', 'Avaa Q4 2026']),
    );
    const press = await bot.leader.press(message, 'vk 47 ›');
    expect(wordsOn(press.card)).toContain('Viikko 47');
    const now = await bot.leader.press(message, 'vk 48 ›');
    expect(buttonsOn(now.card).filter((title) => title.endsWith('›'))).toEqual([]);
  });

  it('gives examples when the period is not known', async () => {
    for (const words of ['vk 60', 'ensi viikko', 'Porin tiimi']) {
      const message = await asks(bot.leader, `kooste ${words}`);
      expect(message.text).toContain('kooste vk 46');
    }
  });

  it('tells the others what is theirs, and shows them no figure', async () => {
    expect((await asks(bot.coach, 'kooste')).text).toContain('omat');
    expect((await asks(bot.member, 'kooste')).text).toContain('ohje');
    const { text } = await asks(bot.coordinator, 'kooste');
    expect(text).toContain('vain tiimin omalle tiiminvetäjälle');
  });

  it('opens from a channel for the presser alone, and only when it is a leader', async () => {
    const [door] = (await bot.leader.says(bot.general, 'kooste')).replies;
    if (!door) throw new Error('no door');
    expect(wordsOn(door.card)).not.toContain('Veikko');
    await bot.leader.press(door, 'Avaa tässä');
    expect(wordsOn(bot.leader.dialog?.card)).toContain('2/6 kasvokkain');
    await bot.coach.press(door, 'Avaa tässä');
    expect(wordsOn(bot.coach.dialog?.card)).toContain('Tämä ei kuulu rooliisi');
  });

  it('shows no figure in a channel to a client that opens no dialog', async () => {
    const [door] = (await bot.leader.says(bot.general, 'kooste')).replies;
    if (!door) throw new Error('no door');
    const before = bot.inbox(bot.leader).length;
    const data = { verb: 'digest.open', teamId: '', period: '' };
    await bot.leader.act(door, { type: 'Action.Submit', data });
    await bot.settled();
    const inChannel = bot.teams.messages.in(bot.general).map(({ card }) => card);
    expect(inChannel.map((card) => wordsOn(card)).join('\n')).not.toContain('kasvokkain');
    const sent = bot.inbox(bot.leader).slice(before);
    expect(sent.map(({ card }) => wordsOn(card)).join('\n')).toContain('2/6 kasvokkain');
  });

  it('refuses a team the presser does not lead, whatever the card says', async () => {
    const elsewhere = await bot.addCoachingTeam({
      name: 'Rauman tiimi',
      leaders: [bot.otherCoach],
    });
    const message = await asks(bot.leader, 'kooste');
    const data = { verb: 'digest.open', teamId: elsewhere.id, period: LAST_WEEK };
    const press = await bot.leader.act(message, {
      type: 'Action.Execute',
      verb: 'digest.open',
      data,
    });
    expect(wordsOn(press.card)).toContain('Tämä ei kuulu rooliisi');
  });

  it('writes down that the team’s figures were read', async () => {
    const before = await readings();
    await asks(bot.leader, 'kooste');
    expect((await readings()).length).toBe(before.length + 1);
    expect((await readings())[0]).toMatchObject({
      actorId: bot.leader.aadObjectId,
      objectId: team.id,
    });
  });

  it('shows coaches and the mark first, seven buttons, and the rest folded', async () => {
    const { card } = await asks(bot.leader, 'kooste');
    const buttons = visibleButtonsOn(card);
    expect(buttons.length).toBeLessThanOrEqual(7);
    expect(buttons).toEqual(expect.arrayContaining([MARK, '‹ vk 46', 'Muu jakso', 'Lataa Excel']));
    const words = wordsOn(card);
    expect(words.indexOf('Veikko Valmentaja')).toBeLessThan(words.indexOf(MARK));
    expect(words.indexOf(MARK)).toBeLessThan(words.indexOf('Tiimi yhteensä'));
    expect(words).not.toContain('Viikon kysymys');
  });

  it('says why a target is not the team’s own, and who leads besides coaching', async () => {
    const week = { coachId: bot.coach.aadObjectId, week: LAST_WEEK, jobSeekers: 2 };
    await bot.store.weekNotes.tell(team.id, week, { actorId: 'c', at: bot.now(), token: 'two' });
    await changeTeam(bot, team.id, ({ people }) => ({
      people: people.map((person) =>
        person.id === bot.coach.aadObjectId ? { ...person, roles: ['coach', 'leader'] } : person,
      ),
    }));
    const words = wordsOn((await asks(bot.leader, 'kooste')).card);
    expect(words).toContain('Veikko Valmentaja (myös tiiminvetäjä)');
    expect(words).toContain('2/4 kasvokkain · 2 työnhakijaa');
  });

  it('of a new team tells when the first comes, and leads to its own week', async () => {
    bot.advance(1000);
    const leader = bot.teams.addUser('Uusi Vetäjä');
    await bot.addCoachingTeam({ id: uuidOf('new'), name: 'Uusi tiimi', leaders: [leader] });
    const message = await asks(leader, 'kooste');
    const words = wordsOn(message.card);
    expect(words).toContain('Tiimi on perustettu ti 24.11.2026.');
    expect(words).toContain('Ensimmäinen kooste tulee ma 30.11.2026 klo 8.00.');
    expect(words).not.toMatch(/kasvokkain|ei tiedossa|ei ole vielä merkitty/);
    const press = await leader.press(message, 'Avaa vk 48');
    expect(wordsOn(press.card)).toContain('0/6 kasvokkain');
  });

  it('lets the leader of two teams change to the other', async () => {
    bot.advance(1000);
    const two = await bot.addCoachingTeam({
      id: uuidOf('second'),
      name: 'Kankaanpään tiimi',
      coaches: [],
    });
    const message = await asks(bot.leader, 'kooste vk 46');
    const press = await bot.leader.press(message, 'Vaihda tiimiin Kankaanpään tiimi');
    expect(wordsOn(press.card)).toContain(`Kooste: ${two.name}`);
    expect(wordsOn(press.card)).toContain('Viikko 46');
  });

  async function readings() {
    const { items } = await bot.store.audit.entries(`team:${team.id}`);
    return items.filter(({ action }) => action === 'figures.read');
  }
});
