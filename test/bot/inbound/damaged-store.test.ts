import { EventEmitter } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { logWarnings } from '../../../bot/runtime/library-words';
import { createLogger } from '../../../bot/runtime/logger';
import type { Collection } from '../../../storage/collection/collection';
import { openSqliteCollection } from '../../../storage/collection/sqlite/collection';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import type { FakeUser } from '../../support/fake-teams';
import { storeFolder } from '../../support/store-folder';

const PAGE = 4096;
const FAULT = 'vika on botissa';

let folder: string;
let path: string;
let collection: Collection;
let bot: BotUnderTest;
let log: string[];

beforeEach(async () => {
  folder = await storeFolder();
  path = join(folder, 'bot.db');
  collection = await openSqliteCollection(path);
  log = [];
  bot = await startBotUnderTest({ collection, onLog: (line) => log.push(line) });
  await bot.addCoachingTeam();
  for (const [user, name] of [
    [bot.coach, 'Kahvila Kuiskaus'],
    [bot.otherCoach, 'Kioski Kaiku'],
  ] as const) {
    const [form] = (await user.says('personal', 'kirjaa soitin tänään')).replies;
    if (form) await user.press(form, 'Tallenna', { newEmployer: name });
  }
});
afterEach(async () => {
  await bot.stop();
  await collection.close().catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

/** By another hand, while the bot runs. */
function inFile<T>(work: (database: Database.Database) => T): T {
  const database = new Database(path);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** The file as it is once it holds all that was written. */
function wholeFile(): Buffer {
  inFile((database) => database.pragma('wal_checkpoint(TRUNCATE)'));
  return readFileSync(path);
}

const ready = async () => (await fetch(`${bot.app.url}/readyz`)).status;
const asksMine = async (user: FakeUser) => {
  const { status, replies } = await user.says('personal', 'omat');
  expect(status).toBe(200);
  return wordsOn(replies[0]?.card);
};

it.each([
  ['whose pages are garbage', (whole: Buffer) => Buffer.alloc(whole.length - PAGE, 0xa5)],
  ['of which most is cut off', () => Buffer.alloc(0)],
])(
  'a store %s is told of in words and by /readyz, and is used again once it is whole',
  async (_what, rest) => {
    expect(await ready()).toBe(200);
    const whole = wholeFile();
    writeFileSync(path, Buffer.concat([whole.subarray(0, PAGE), rest(whole)]));
    expect(await asksMine(bot.coach)).toContain(FAULT);
    expect(await ready()).toBe(503);
    expect(log.some((line) => JSON.parse(line).reason === 'SQLITE_CORRUPT')).toBe(true);

    writeFileSync(path, whole);
    expect(await ready()).toBe(200);
    expect(await asksMine(bot.coach)).toContain('Kahvila Kuiskaus');
  },
);

it('one record that can’t be read is left out with a line in the log, and stops nobody', async () => {
  const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  inFile((database) =>
    database.exec(
      `UPDATE documents SET body = '{"x' WHERE type = 'meeting' AND keys LIKE '%${bot.coach.aadObjectId}%'`,
    ),
  );
  for (const user of [bot.coach, bot.otherCoach, bot.coach])
    expect(await asksMine(user)).not.toContain(FAULT);
  expect(await asksMine(bot.otherCoach)).toContain('Kioski Kaiku');
  expect(await ready()).toBe(200);
  const problem = expect.stringMatching(/^meeting \S+ of version 1 can't be read$/);
  expect(warned.mock.calls).toEqual([[problem, { type: 'UnreadableRecord' }]]);
  warned.mockRestore();
});

it.each([
  [1, 'Yksi kirjaus ei auennut. Kerro ylläpitäjälle.'],
  [2, '2 kirjausta ei auennut. Kerro ylläpitäjälle.'],
])('figures say each time how many records they lack: %i', async (count, line) => {
  const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const pages = [
    [bot.coach, 'omat'],
    [bot.coach, 'omat marraskuu'],
    [bot.leader, 'kooste vk 48'],
  ] as const;
  const seen = async () => {
    const said: string[] = [];
    for (const [user, words] of pages)
      said.push(wordsOn((await user.says('personal', words)).replies[0]?.card));
    return said;
  };
  for (const said of await seen()) expect(said).not.toContain('auennut');
  if (count === 2) {
    const [form] = (await bot.coach.says('personal', 'kirjaa soitin tänään')).replies;
    if (form) await bot.coach.press(form, 'Tallenna', { newEmployer: 'Leipomo Lumo' });
  }
  inFile((database) =>
    database.exec(
      `UPDATE documents SET body = '{"x' WHERE type = 'meeting' AND keys LIKE '%${bot.coach.aadObjectId}%'`,
    ),
  );
  for (const said of [...(await seen()), ...(await seen())]) expect(said).toContain(line);
  warned.mockRestore();
});

it('a warning of the process is a line of the log, and says which record was left out', () => {
  const emitter = new EventEmitter();
  logWarnings(emitter, createLogger('info', { write: (line) => log.push(line) }));
  const [name, message] = ['UnreadableRecord', 'meeting m1 can’t be read'];
  emitter.emit('warning', { name, message });
  emitter.emit('warning', { name: 'DeprecationWarning', message: 'of Kioski Kaiku' });
  expect(log.slice(-2).map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ code: 'warning', warning: name, record: message }),
    expect.not.objectContaining({ record: expect.anything() }),
  ]);
  expect(log.at(-1)).not.toContain('Kaiku');
});
