import { readdirSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collection, StoredDocument } from '../../storage/collection/collection';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import { legibilityOf } from '../../storage/kit/record';
import { type BotUnderTest, startBotUnderTest } from '../support/bot-under-test';
import { wordsOn } from '../support/card-texts';
import type { FakeUser } from '../support/fake-teams';
import { storeFolder } from '../support/store-folder';

const STORES = readdirSync(__dirname).filter((name) => name.endsWith('.db'));

describe.each(STORES)('%s, which a former version has written', (name) => {
  let folder: string;
  let collection: Collection;
  let before: readonly StoredDocument[];
  let bot: BotUnderTest;

  beforeAll(async () => {
    folder = await storeFolder();
    await copyFile(join(__dirname, name), join(folder, 'bot.db'));
    collection = await openSqliteCollection(join(folder, 'bot.db'));
    before = (await collection.scan({ limit: 10_000 })).items;
    bot = await startBotUnderTest({ collection, now: '2026-12-02T08:00:00.000Z' });
  });
  afterAll(async () => {
    await bot.stop();
    await collection.close();
    await rm(folder, { recursive: true });
  });

  const answer = async (user: FakeUser, text: string) =>
    wordsOn((await user.says('personal', text)).replies[0]?.card);

  it('is read whole', () => {
    expect(before.length).toBeGreaterThan(40);
    for (const document of before)
      expect([document.type, document.id, legibilityOf(document)]).toEqual([
        document.type,
        document.id,
        'read',
      ]);
    const kinds = before.map(({ type }) => type);
    expect(kinds).toEqual(
      expect.arrayContaining(['criteriaMonth', 'assessmentSheet', 'handledQuestions', 'meeting']),
    );
  });

  it('shows people what is theirs, and takes what they do next', async () => {
    expect(await answer(bot.coach, 'omat')).toContain('Kahvila Kuiskaus');
    expect(await answer(bot.leader, 'kooste 48')).toContain('Porin tiimi');
    expect(await answer(bot.leader, 'arviointi')).toContain('Jatka');
    expect(await answer(bot.leader, 'vuosikello')).toContain('Mielenterveystiimi');
    expect(await answer(bot.coordinator, 'asetukset')).toContain('Porin tiimi');
    expect(await answer(bot.leader, 'työnantajat kioski')).toContain('Kioski Kaiku');
    const [form] = (await bot.coach.says('personal', 'kirjaa soitin tänään kahvila kuiskaukseen'))
      .replies;
    const saved = form && (await bot.coach.press(form, 'Tallenna'));
    expect(wordsOn(saved?.card)).toContain('Tallennettu');
  });

  it('keeps its audit log whole, and its jobs run', async () => {
    const { auditSeals, digestPlanner, retention, removals, ticketReminders } = bot.app;
    for (const job of [auditSeals, digestPlanner, retention, removals, ticketReminders])
      await job.sweep();
    await bot.settled();
    const partitions = new Set(
      before.filter(({ type }) => type === 'audit').map((d) => d.partition),
    );
    for (const partition of partitions)
      expect((await bot.store.audit.verify(partition)).faults).toEqual([]);
    expect(partitions.size).toBeGreaterThan(0);
  });
});

it('there is a store of a former version', () => expect(STORES.length).toBeGreaterThan(0));
