import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import type { Message } from '../../support/fake-teams';
import { type OpenStore, openStore } from '../../support/stores';
import { weekOrThrow } from '../../support/values';
import { ask } from '../answers/ask-stage';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const W47 = weekOrThrow('2026-W47');

describe('the digest that goes out by itself', () => {
  let opened: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeEach(async () => {
    opened = await openStore();
    // A quarter of an hour before Monday's digests.
    bot = await startBotUnderTest({
      collection: opened.collection,
      now: '2026-11-23T05:45:00.000Z',
    });
    await bot.app.digestPlanner.sweep();
    team = await bot.addCoachingTeam();
    await bot.store.employers.add(
      { id: 'prisma', teamId: team.id, name: 'Prisma Pori', aliases: [] },
      bot.leader.aadObjectId,
      bot.now(),
    );
  });
  afterEach(async () => {
    await bot.stop();
    await opened.dispose();
  });

  async function later(ms: number): Promise<void> {
    bot.advance(ms);
    await bot.app.digestPlanner.sweep();
    await bot.settled();
  }
  const digests = () => bot.inbox(bot.leader);
  const inChannel = () => bot.teams.messages.in(bot.general).filter(({ isFromBot }) => isFromBot);
  async function logOn(day: string): Promise<Message> {
    const { message } = await ask(bot.coach, `kirjaa kävin Prisma Porissa ${day}`);
    await bot.coach.press(message, 'Tallenna');
    return message;
  }

  it('comes to the leader and to the channel at eight, once', async () => {
    await later(14 * MINUTE);
    expect(digests()).toHaveLength(0);

    await later(MINUTE);
    await later(MINUTE);

    expect(digests()).toHaveLength(1);
    expect(wordsOn(digests()[0]?.card)).toContain('Porin tiimi');
    expect(inChannel()).toHaveLength(1);
    expect(wordsOn(inChannel()[0]?.card)).not.toContain(bot.coach.name);
  });

  it('comes though the record of another team can’t be read', async () => {
    const other = await bot.addCoachingTeam({ name: 'Rauma' });
    const document = await opened.collection.get('directory', other.id);
    if (!document) throw new Error('no team');
    const { etag, ...rest } = document;
    await opened.collection.replace({ ...rest, v: 9, keys: [] }, etag);
    await later(15 * MINUTE);
    expect(digests()).toHaveLength(1);
    expect(inChannel()).toHaveLength(1);
  });

  it('says why it is late after the bot was down', async () => {
    await later(5 * HOUR);
    expect(wordsOn(digests()[0]?.card)).toContain('määrä lähteä ma 23.11.2026 klo 8.00');
  });

  it('is not sent a week late, only the one that is newer', async () => {
    await later(8 * 24 * HOUR);
    expect(digests()).toHaveLength(1);
    expect(wordsOn(digests()[0]?.card)).toContain('Viikko 48');
    expect(await bot.store.outbox.about(team.id, W47)).toEqual([]);
  });

  it('that may not have arrived is told in the next one, and sent again with a press', async () => {
    bot.teams.faults.next({ kind: 'cutBeforeAcceptance', match: { path: /activities$/ } });
    await later(16 * MINUTE);
    await later(HOUR);
    expect(digests()).toHaveLength(0);

    await later(7 * 24 * HOUR);
    const [next] = digests();
    expect(wordsOn(next?.card)).toContain('Ei ole varmaa, tuliko viikon 47 kooste sinulle');
    if (!next) throw new Error('no digest');
    await bot.leader.press(next, 'Lähetä uudelleen');
    await bot.settled();

    expect(digests()).toHaveLength(2);
    expect(wordsOn(digests()[1]?.card)).toContain('Viikko 47');
  });

  it('has changed figures in place, at most once in ten minutes, with the time of the change', async () => {
    await later(16 * MINUTE);
    const [digest] = digests();
    expect(wordsOn(digest?.card)).not.toContain('Päivitetty');
    const updates = () =>
      bot.teams.requests.filter(({ method, path }) => {
        return method === 'PUT' && path.endsWith(`/activities/${digest?.id}`);
      }).length;

    await logOn('20.11.');
    await logOn('19.11.');
    await bot.settled();
    expect(updates()).toBe(0);
    await later(10 * MINUTE);

    expect(updates()).toBe(1);
    expect(digests()).toHaveLength(1);
    expect(wordsOn(digests()[0]?.card)).toContain('Luvut päivitetty ma 23.11.2026 klo 8.11');
    expect(wordsOn(inChannel()[0]?.card)).toContain('Prisma Pori');
  });

  it('has a change in it that was still being written when another one went into it', async () => {
    await later(16 * MINUTE);
    await logOn('20.11.');
    bot.advance(8 * MINUTE + 50_000);
    const { message } = await ask(bot.coach, 'kirjaa kävin Lidl Porissa 19.11.');
    const { log } = bot.store.meetings;
    await later(0);
    bot.store.meetings.log = async (...told) => {
      // The digest of the turn's own ten minutes goes out before the meeting is kept.
      await later(10_000);
      return log(...told);
    };
    await bot.coach.press(message, 'Tallenna');
    bot.store.meetings.log = log;
    await later(10 * MINUTE);
    expect(wordsOn(inChannel()[0]?.card)).toContain('Lidl Pori');
  });

  it('leaves the digest as it is when this week is logged', async () => {
    await later(16 * MINUTE);
    await logOn('23.11.');
    const rows = await bot.store.outbox.inState('waiting');
    expect(rows).toEqual([]);
  });

  it('follows a meeting that is undone', async () => {
    await later(16 * MINUTE);
    const receipt = await logOn('20.11.');
    await later(10 * MINUTE);
    const before = wordsOn(inChannel()[0]?.card);

    await bot.coach.press(receipt, 'Kumoa');
    await later(10 * MINUTE);

    expect(before).toContain('Prisma Pori');
    expect(wordsOn(inChannel()[0]?.card)).not.toContain('Prisma Pori');
  });

  it('reminds of a week that was not marked on Thursday, once, and not of one that was', async () => {
    await later(16 * MINUTE);
    await logOn('20.11.');
    await later(3 * 24 * HOUR);
    await later(HOUR);

    expect(digests()).toHaveLength(2);
    expect(wordsOn(digests()[1]?.card)).toContain('47');

    const [, reminder] = digests();
    if (!reminder) throw new Error('no reminder');
    await bot.leader.press(reminder, 'Avaa kooste');
    await bot.leader.press(reminder, 'Merkitse läpikäydyksi');
    const { reviews } = await bot.store.weekNotes.between(team.id, W47, W47);
    expect(reviews.map(({ by }) => by)).toEqual([bot.leader.aadObjectId]);
  });
});
