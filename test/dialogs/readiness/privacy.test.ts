import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Collection } from '../../../storage/collection/collection';
import { openSqliteCollection } from '../../../storage/collection/sqlite/collection';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { Message } from '../../support/fake-teams';
import { objectsIn } from '../../support/fake-teams/json';
import { type OpenStore, openStore } from '../../support/stores';
import { NEXT, opens, runsIn, TO_RESULT, toResult } from './stage';

/** What was answered, in any form in which the bot has it. */
const LETTERS = ['usuuumuuuuuuuuuu', 'usuuumuuuuuuuusu'];
const WORDS = ['notNow', 'longTerm', 'acceptHelp', 'substances', 'paihteet', 'kriteeri-25'].concat(
  // As the files are read byte by byte.
  ['Tukea tarvitaan', 'Päihteettömyys'].map((word) => Buffer.from(word).toString('latin1')),
);

/** The whole list, an article of a support, what comes next, and the end. */
async function goesThrough(bot: BotUnderTest, message: Message): Promise<void> {
  await toResult(bot.coach, message, [
    { wish: 'notNow', longTerm: 's' },
    { acceptHelp: 'm' },
    { substances: 's' },
  ]);
  await bot.coach.press(message, 'Lue lisää: Päihteettömyys tai käyttö hallinnassa');
  await bot.coach.press(message, '‹ Takaisin yhteenvetoon');
  await bot.coach.press(message, 'Mitä seuraavaksi ›');
}

describe('a list that was gone through, with a fault of the store on its way', () => {
  const lines: string[] = [];
  let folder: string;
  let collection: Collection;
  let isFailing = false;
  let bot: BotUnderTest;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kolme-kuppia-'));
    collection = await openSqliteCollection(join(folder, 'store.db'));
    const failing: Collection = {
      ...collection,
      batch: async (partition, writes) => {
        if (isFailing) throw new Error('the disk is full');
        return collection.batch(partition, writes);
      },
    };
    bot = await startBotUnderTest({ collection: failing, onLog: (line) => lines.push(line) });
    await bot.addCoachingTeam();
  });
  afterEach(async () => {
    await bot.stop();
    await collection.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('leaves no answer in any file of the store, nor in the log', async () => {
    const message = await opens(bot.coach);
    await goesThrough(bot, message);
    isFailing = true;
    await bot.coach.press(message, '‹ Takaisin yhteenvetoon');
    isFailing = false;
    await bot.settled();

    const files = await readdir(folder);
    expect(files).toEqual(expect.arrayContaining(['store.db', 'store.db-wal']));
    const bytes = await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')));
    const kept = bytes.join('\n');
    const logged = lines.join('\n');
    // Both tell of the list, and so the search would find its answers.
    expect([kept.includes('readinessRun'), logged.includes('a turn failed')]).toEqual([true, true]);
    const said = JSON.stringify(bot.teams.sent.map(({ body }) => body ?? ''));
    expect(LETTERS.filter((letters) => !said.includes(letters))).toEqual([]);
    const found = [...LETTERS, ...WORDS].filter(
      (one) => kept.includes(one) || logged.includes(one),
    );
    expect(found).toEqual([]);
  });
});

describe('what is kept', () => {
  let store: OpenStore;
  let bot: BotUnderTest;

  beforeEach(async () => {
    store = await openStore();
    bot = await startBotUnderTest({ collection: store.collection });
    await bot.addCoachingTeam();
  });
  afterEach(async () => {
    await bot.stop();
    await store.dispose();
  });

  it('is who, when, counts and where the card is, and nothing else', async () => {
    await goesThrough(bot, await opens(bot.coach));
    await bot.settled();

    const [run] = await runsIn(store);
    expect(Object.keys(run ?? {}).sort()).toEqual([
      'card',
      'counts',
      'finishedAt',
      'id',
      'keys',
      'language',
      'lastPress',
      'personId',
      'revision',
      'startedAt',
      'teamId',
    ]);
    expect(JSON.stringify(run)).not.toMatch(/[msu]{16}|article:|paihteet|substances/);
  });
});

describe('in a channel', () => {
  let store: OpenStore;
  let bot: BotUnderTest;

  beforeEach(async () => {
    store = await openStore();
    bot = await startBotUnderTest({ collection: store.collection });
    await bot.addCoachingTeam();
  });
  afterEach(async () => {
    await bot.stop();
    await store.dispose();
  });

  const asks = async (word = 'tarkistuslista') => {
    const [message] = (await bot.coach.says(bot.general, word)).replies;
    if (!message) throw new Error('no answer');
    return message;
  };

  it('a door is shown, and the list opens as a dialog that works to its end', async () => {
    const door = await asks();
    expect(buttonsOn(door.card)).toHaveLength(2);
    await bot.coach.press(door, 'Avaa tässä');
    await bot.coach.submitDialog(NEXT, { wish: 'yes', longTerm: 's' });
    await bot.coach.submitDialog(NEXT, { acceptHelp: 'm' });
    await bot.coach.submitDialog(TO_RESULT, { substances: 's' });

    expect(wordsOn(bot.coach.dialog?.card)).toContain('Yhteenveto keskustelusta');
    expect(await runsIn(store)).toMatchObject([
      {
        revision: 3,
        counts: { lifeSituation: { support: 1 } },
        keys: [expect.stringMatching('done')],
      },
    ]);
    await bot.coach.submitDialog('Valmis');
    expect(wordsOn(bot.coach.dialog?.card)).toContain('Lista on käyty läpi');
    const inChannel = bot.teams.messages.in(bot.general).map(({ card }) => JSON.stringify(card));
    expect(inChannel.join('')).not.toMatch(/[msu]{16}|moveForward/);
  });

  it('or it goes to the own chat, where it is filled in', async () => {
    const door = await asks();
    await bot.coach.press(door, 'readiness.open.direct');
    await bot.settled();
    const message = bot.inbox(bot.coach).at(-1);
    if (!message) throw new Error('nothing in the own chat');
    const result = await toResult(bot.coach, message, [{ longTerm: 's' }]);
    expect(wordsOn(result.card)).toContain('Yhteenveto keskustelusta');
  });

  it('a button of a list that got there opens nothing for all to see', async () => {
    const message = await opens(bot.coach);
    const page = await bot.coach.press(message, NEXT, { longTerm: 's' });
    const door = await asks();
    const [next] = objectsIn(page.card?.actions);
    if (!next) throw new Error('no button');
    const press = await bot.coach.act(door, { type: 'Action.Execute', ...next });
    expect(buttonsOn(press.card)).toHaveLength(2);
    expect(JSON.stringify(press.card)).not.toMatch(/[msu]{16}/);
  });
});
