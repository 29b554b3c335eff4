import { createTurnLimits, TooManyTurns } from '../../../bot/inbound/turn-limits';
import type { Collection } from '../../../storage/collection/collection';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import { type OpenStore, openStore } from '../../support/stores';

describe('a person who sends two hundred messages at once', () => {
  let store: OpenStore;
  let bot: BotUnderTest;
  let release: () => void;
  let gate: Promise<void> | undefined;

  beforeEach(async () => {
    store = await openStore();
    const { get } = store.collection;
    const collection: Collection = {
      ...store.collection,
      async get(partition, id) {
        await gate;
        return get(partition, id);
      },
    };
    bot = await startBotUnderTest({ collection, invokeLimitMs: 200 });
    gate = new Promise((resolve) => {
      release = resolve;
    });
  });
  afterEach(async () => {
    await bot.stop();
    await store.dispose();
  });

  it('gets a few dozen answers and one calm word; others get theirs', async () => {
    const sent = Array.from({ length: 200 }, (_, n) => bot.coach.says('personal', `ohje ${n}`));
    const isTaken = ({ status }: { status: number }) => status === 200;
    await bot.teams.waitFor(() => bot.teams.sent.filter(isTaken).length >= 156);
    gate = undefined;
    release();
    await bot.otherCoach.says('personal', 'ohje');
    await Promise.all(sent);
    expect(bot.inbox(bot.otherCoach)).toHaveLength(1);
    const words = bot.inbox(bot.coach).map(({ card }) => wordsOn(card));
    const calm = words.filter((text) => text.includes('Sain sinulta monta viestiä kerralla'));
    expect(calm).toHaveLength(1);
    expect(words.length).toBeLessThan(50);
  });

  it('has a press answered in time though its turn has not begun', async () => {
    const sent = Array.from({ length: 10 }, (_, n) => bot.coach.says('personal', `ohje ${n}`));
    const { body } = await bot.teams.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: 'press',
      channelId: 'msteams',
      value: { action: { verb: 'help.language', data: { language: 'sv' } } },
      serviceUrl: bot.teams.serviceUrl,
      from: { id: bot.coach.mri, aadObjectId: bot.coach.aadObjectId, name: bot.coach.name },
      recipient: { id: bot.teams.bot.id },
      conversation: { id: bot.coach.chat.id, conversationType: 'personal' },
    });
    expect(JSON.stringify(body)).toContain('Jokin meni vikaan');
    gate = undefined;
    release();
    await Promise.all(sent);
  });
});

describe('the turns of a person', () => {
  it('go on four at a time, or one after the other with pauses once more wait, and hold up nobody else', async () => {
    let now = 0;
    const pauses: number[] = [];
    const limits = createTurnLimits(
      () => now,
      async (ms) => pauses.push(ms),
    );
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const turns = Array.from({ length: 44 }, (_, n) =>
      limits.run('busy', () => {
        begun.push(n);
        return new Promise<void>((resolve) => ends.push(resolve));
      }),
    );
    await expect(limits.run('busy', async () => 1)).rejects.toThrow(TooManyTurns);
    expect(await limits.run('other', async () => 1)).toBe(1);
    expect(begun).toEqual([0, 1, 2, 3]);
    for (let n = 0; n < 44; n += 1) {
      now += 20;
      ends[n]?.();
      await turns[n];
      await new Promise((resolve) => setImmediate(resolve));
      // The first four had begun together; the fifth begins when all of them have ended.
      expect(begun).toHaveLength(Math.min(Math.max(n + 2, 4), 44));
    }
    expect(begun).toEqual(Array.from({ length: 44 }, (_, n) => n));
    expect(pauses).toEqual([240, ...Array.from({ length: 39 }, () => 60)]);
    expect(await limits.run('busy', async () => 1)).toBe(1);
  });
});
