import type { Collection, StoredDocument } from '../../../storage/collection/collection';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import { type OpenStore, openStore } from '../../support/stores';

const NEWER = 'botin uudempi versio';

let opened: OpenStore;
let collection: Collection;
let log: string[];

beforeEach(async () => {
  opened = await openStore();
  collection = opened.collection;
  log = [];
  const bot = await startBotUnderTest({ collection, isDemo: true });
  await bot.addCoachingTeam();
  await logs(bot, 'Kahvila Kuiskaus');
  for (const text of ['omat', 'tarkistuslista', 'mikä on kuun halkaisija', 'asetukset'])
    await bot.leader.says('personal', text);
  await bot.settled();
  await bot.stop();
});
afterEach(() => opened.dispose());

async function logs(bot: BotUnderTest, newEmployer: string) {
  const [form] = (await bot.coach.says('personal', 'kirjaa soitin tänään')).replies;
  const isForm = form && !wordsOn(form.card).includes(NEWER);
  return isForm ? bot.coach.press(form, 'Tallenna', { newEmployer }) : undefined;
}

/** What a build of tomorrow may have written: records of a version that is not known today. */
async function makeNewer(isNewer: (document: StoredDocument) => boolean) {
  const newer: (StoredDocument | undefined)[] = [];
  for (const { etag, ...document } of (await everything()).filter(isNewer)) {
    await collection.replace({ ...document, v: 99 }, etag);
    newer.push(await collection.get(document.partition, document.id));
  }
  return newer;
}

async function everything(): Promise<readonly StoredDocument[]> {
  return (await collection.scan({ limit: 10_000 })).items;
}

/** Everything that a bot does by itself, and what the coach and the leader ask for. */
async function aDayWithToday(): Promise<string[]> {
  const bot = await startBotUnderTest({ collection, onLog: (line) => log.push(line) });
  const answers: string[] = [];
  for (const text of ['omat', 'asetukset', 'kooste', 'omat tiedot', 'työnantajat', 'kriteerit']) {
    for (const user of [bot.coach, bot.leader])
      for (const { card } of (await user.says('personal', text)).replies)
        answers.push(wordsOn(card));
  }
  answers.push(wordsOn((await logs(bot, 'Kahvila Kuiskaus'))?.card));
  const { digestPlanner, retention, removals, auditSeals, ticketReminders, readinessTidy } =
    bot.app;
  for (const job of [digestPlanner, retention, removals, auditSeals, ticketReminders])
    await job.sweep().catch(() => undefined);
  await readinessTidy.sweep().catch(() => undefined);
  await bot.settled();
  await bot.stop();
  return answers;
}

it('starts on a store of a newer build, says what to do, and changes nothing', async () => {
  const newer = await makeNewer(() => true);
  expect(newer.length).toBeGreaterThan(10);
  const answers = await aDayWithToday();
  expect(answers.length).toBeGreaterThan(10);
  for (const answer of answers.slice(0, -1)) expect(answer).toContain(NEWER);
  expect(await everything()).toEqual(expect.arrayContaining(newer));
  expect(log.some((line) => JSON.parse(line).fault === 'NewerRecordError')).toBe(true);
});

it('leaves what is newer alone where it can read the rest', async () => {
  const known = ['profile', 'team', 'audit'];
  const newer = await makeNewer(({ type }) => !known.includes(type));
  const answers = await aDayWithToday();
  expect(answers.filter((answer) => answer.includes(NEWER)).length).toBeGreaterThan(2);
  expect(await everything()).toEqual(expect.arrayContaining(newer));
});
