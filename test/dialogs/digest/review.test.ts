import { localDateOrThrow, weekOf } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import { changeTeam } from '../../support/change-team';
import type { FakeUser } from '../../support/fake-teams';
import { type OpenStore, openStore } from '../../support/stores';
import { asks, LAST_WEEK, meets, reviewsOf } from './stage';

const MARK = 'Merkitse läpikäydyksi';

describe('marking a week reviewed', () => {
  let opened: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;
  let other: FakeUser;

  beforeEach(async () => {
    opened = await openStore();
    bot = await startBotUnderTest({ collection: opened.collection });
    other = bot.teams.addUser('Taina Toinen');
    team = await bot.addCoachingTeam({ leaders: [bot.leader, other] });
    await meets(bot, team, bot.coach, 'Leipomo Rinne');
  });
  afterEach(async () => {
    await bot.stop();
    await opened.dispose();
  });

  it('is one press, which says who, when and which week', async () => {
    const message = await asks(bot.leader, 'kooste');
    const press = await bot.leader.press(message, MARK);
    const words = wordsOn(press.card);
    expect(words).toContain('Läpikäyty: Tiina Tiiminvetäjä, ti 24.11.2026 klo 10.00');
    expect(words).not.toContain('ei ole vielä merkitty');
    expect(await reviewsOf(bot, team)).toMatchObject([
      { week: LAST_WEEK, by: bot.leader.aadObjectId, at: bot.now().toISOString() },
    ]);
    // It lasts: the message itself says so after the client is started anew.
    await bot.settled();
    expect(wordsOn(message.card)).toContain('Läpikäyty: Tiina');
  });

  it('pressed twice, delivered again and pressed on another card is one mark', async () => {
    const message = await asks(bot.leader, 'kooste');
    const another = await asks(bot.leader, 'kooste');
    const [first] = await bot.leader.doublePress(message, MARK);
    await bot.teams.redeliver(first, { as: 'newId' });
    await bot.leader.press(another, MARK);
    expect(await reviewsOf(bot, team)).toHaveLength(1);
  });

  it('keeps both leaders’ marks', async () => {
    const mine = await asks(bot.leader, 'kooste');
    const theirs = await asks(other, 'kooste');
    await Promise.all([bot.leader.press(mine, MARK), other.press(theirs, MARK)]);
    const words = wordsOn((await asks(bot.leader, 'kooste')).card);
    expect(words).toContain('Läpikäyty: Tiina Tiiminvetäjä');
    expect(words).toContain('Läpikäyty: Taina Toinen');
  });

  it('takes a note and targets along, and more of them later', async () => {
    const message = await asks(bot.leader, 'kooste');
    await bot.leader.press(message, MARK, { note: 'Puhuttiin hotelleista', targets: 'Kaksi alaa' });
    const later = await bot.leader.press(message, 'Tallenna lisäykset', {
      targets: 'Toinen käynti [x](https://a.example)',
    });
    const words = wordsOn(later.card);
    expect(words).toContain('Huomio: Puhuttiin hotelleista');
    expect(words).toContain('Tavoitteet: Kaksi alaa');
    expect(words).toContain('Tavoitteet: Toinen käynti [x]\u2060(https://a.example)');
    expect(words.match(/Läpikäyty:/g)).toHaveLength(1);
  });

  it('refuses personal data, marks nothing, and keeps what was typed', async () => {
    const message = await asks(bot.leader, 'kooste');
    const typed = { note: 'Soita 040 123 4567', targets: 'Kaksi uutta alaa' };
    const press = await bot.leader.press(message, MARK, {
      ...typed,
      absences: [bot.otherCoach.aadObjectId].join(),
    });
    const words = wordsOn(press.card);
    expect(words).toContain('Tässä näyttää olevan puhelinnumero');
    expect(words).toContain(typed.note);
    expect(words).toContain(typed.targets);
    expect(await reviewsOf(bot, team)).toEqual([]);
    await bot.leader.press(message, MARK, { note: 'Soita kauppaan' });
    expect(await reviewsOf(bot, team)).toMatchObject([
      { note: 'Soita kauppaan', targets: typed.targets },
    ]);
    const away = await bot.store.weekNotes.coachWeek(
      team.id,
      bot.otherCoach.aadObjectId,
      LAST_WEEK,
    );
    expect(away?.absence).toBe('other');
  });

  it('leaves the weeks of coaches who were away out of targets and means', async () => {
    const message = await asks(bot.leader, 'kooste');
    const press = await bot.leader.press(message, MARK, { absences: bot.otherCoach.aadObjectId });
    const lines = wordsOn(press.card).split('\n');
    expect(lines[lines.indexOf('Valma Valmentaja') + 1]).toMatch(/^poissa: ei lasketa/);
    const back = await bot.leader.press(message, 'Tallenna lisäykset', { absences: '' });
    expect(wordsOn(back.card)).toContain('0/6 kasvokkain');
    expect(await reviewsOf(bot, team)).toHaveLength(1);
  });

  it('leaves an absence alone that a coach told after the card was shown', async () => {
    const message = await asks(bot.leader, 'kooste');
    const week = { coachId: bot.coach.aadObjectId, week: LAST_WEEK, absence: 'other' as const };
    const by = { actorId: bot.coach.aadObjectId, at: bot.now(), token: 'told' };
    await bot.store.weekNotes.tell(team.id, week, by);
    await bot.leader.press(message, MARK, { absences: '' });
    const kept = await bot.store.weekNotes.coachWeek(team.id, bot.coach.aadObjectId, LAST_WEEK);
    expect(kept?.absence).toBe('other');
  });

  it('is taken back by who made it, with what was added, and can be made again', async () => {
    const message = await asks(bot.leader, 'kooste');
    await bot.leader.press(message, MARK, { note: 'Ensin' });
    await bot.leader.press(message, 'Tallenna lisäykset', { note: 'Sitten' });
    const theirs = await asks(other, 'kooste');
    expect(buttonsOn(theirs.card)).not.toContain('Kumoa merkintä');
    const press = await bot.leader.press(message, 'Kumoa merkintä');
    expect(wordsOn(press.card)).toContain('Merkintäsi on kumottu.');
    expect(await reviewsOf(bot, team)).toEqual([]);
    await bot.leader.press(message, MARK);
    expect(await reviewsOf(bot, team)).toHaveLength(1);
  });

  it('that was taken back is restored with its words, for thirty days and by its maker alone', async () => {
    const message = await asks(bot.leader, 'kooste');
    await bot.leader.press(message, MARK, { note: 'Ensin' });
    await bot.leader.press(message, 'Kumoa merkintä');
    expect(buttonsOn((await asks(other, 'kooste')).card)).not.toContain('Palauta merkintä');

    const press = await bot.leader.press(message, 'Palauta merkintä');

    expect(wordsOn(press.card)).toContain('Huomio: Ensin');
    expect(await reviewsOf(bot, team)).toHaveLength(1);

    await bot.leader.press(message, 'Kumoa merkintä');
    bot.advance(31 * 24 * 60 * 60_000);
    const later = await asks(bot.leader, 'kooste vk 47');
    expect(buttonsOn(later.card)).not.toContain('Palauta merkintä');
  });

  it('is refused to a coach of the team and to a leader no more, whatever the card says', async () => {
    const message = await asks(bot.leader, 'kooste');
    const own = await asks(bot.coach, 'ohje');
    const data = {
      verb: 'digest.review',
      teamId: team.id,
      week: LAST_WEEK,
      period: LAST_WEEK,
      token: 'x',
    };
    const forged = await bot.coach.act(own, { type: 'Action.Execute', verb: data.verb, data });
    expect(wordsOn(forged.card)).toContain('Tämä ei kuulu rooliisi');
    await changeTeam(bot, team.id, ({ people }) => ({
      people: people.filter(({ id }) => id !== bot.leader.aadObjectId),
    }));
    const late = await bot.leader.press(message, MARK);
    expect(wordsOn(late.card)).toContain('Tämä ei kuulu rooliisi');
    expect(await reviewsOf(bot, team)).toEqual([]);
  });

  it('leads from a quarter to each unreviewed week; its targets stand beside what came after', async () => {
    await meets(bot, team, bot.coach, 'Saha', { on: '2026-11-03' });
    await meets(bot, team, bot.coach, 'Saha', { on: '2026-11-10' });
    await meets(bot, team, bot.otherCoach, 'Saha', { on: '2026-11-11' });
    const week45 = weekOf(localDateOrThrow('2026-11-03'));
    const first = await asks(bot.leader, 'kooste vk 45');
    await bot.leader.press(first, MARK, { targets: 'Uusia aloja' });
    const message = await asks(bot.leader, 'kooste q4');
    const words = wordsOn(message.card);
    expect(words).toContain('Läpikäymättä: vk 46, 47');
    expect(words).toContain('Läpikäyty 1/4 viikkoa');
    expect(words).toContain('Vk 45: Uusia aloja');
    expect(words).toContain('Sen jälkeen tiimi kasvokkain: vk 46: 2, vk 47: 1, vk 48: 0');
    const press = await bot.leader.press(message, 'Avaa vk 46');
    expect(wordsOn(press.card)).toContain('Viikko 46');
    await bot.leader.press(message, MARK);
    expect(await reviewsOf(bot, team, weekOf(localDateOrThrow('2026-11-10')))).toHaveLength(1);
    expect(await reviewsOf(bot, team)).toEqual([]);
    expect(await reviewsOf(bot, team, week45)).toHaveLength(1);
  });

  it('is made only where the week is seen: a press of another card opens the week first', async () => {
    const quarter = await asks(bot.leader, 'kooste q4');
    const data = { verb: 'digest.review', teamId: team.id, week: LAST_WEEK, token: 'x' };
    const before = { ...data, period: '2026-Q4' };
    const act = { type: 'Action.Execute', verb: data.verb, data: before };
    const press = await bot.leader.act(quarter, act);
    expect(wordsOn(press.card)).toContain('Tässä on viikko 47.');
    expect(await reviewsOf(bot, team)).toEqual([]);
    await bot.leader.press(quarter, MARK);
    expect(await reviewsOf(bot, team)).toHaveLength(1);
  });
});
