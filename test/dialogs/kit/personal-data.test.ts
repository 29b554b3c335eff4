import type { Collection } from '../../../storage/collection/collection';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { type OpenStore, openStore } from '../../support/stores';

const CODE = '131052-308T';

let bot: BotUnderTest;
let store: OpenStore;
const written: string[] = [];

beforeEach(async () => {
  store = await openStore();
  written.length = 0;
  bot = await startBotUnderTest({
    collection: keeping(store.collection),
    onLog: (line) => written.push(line),
  });
  await bot.addCoachingTeam();
  await bot.teams.installBot(bot.satakunta, bot.general);
});
afterEach(async () => {
  await bot.stop();
  await store.dispose();
});

const COMMANDS = [
  `kirjaa Prisma Pori, kävin paikalla, asiakas ${CODE}`,
  `Kävin Prismalla Porissa tänään, asiakas ${CODE} oli mukana`,
  `työnantajat ${CODE}`,
  `kooste ${CODE}`,
  `Mihin kirjataan asiakkaan ${CODE} suunnitelma?`,
  `asiakas 13.10.1952 308T jää huomenna pois`,
];

it.each(COMMANDS)('a code in a channel is in no card, no row and no log: %s', async (words) => {
  const { replies } = await bot.coach.says(bot.general, words);
  expect(replies.map(({ card }) => card)).toEqual([undefined]);
  expect(replies[0]?.text).toContain('Poista viesti');
  await bot.settled();
  expect(written.join('\n')).not.toMatch(/308T/);
});

it.each(COMMANDS)('nor in the own chat: %s', async (words) => {
  const { replies } = await bot.coach.says('personal', words);
  expect(replies.map(({ card }) => card)).toEqual([undefined]);
  expect(replies[0]?.text).toContain('näyttää olevan henkilötunnus');
  expect(written.join('\n')).not.toMatch(/308T/);
});

it.each([
  ['kirjaa Prisma, soita 040 123 4567', 'puhelinnumero'],
  ['työnantajat matti.meikalainen@example.fi', 'sähköpostiosoite'],
])('nor a number or an address where others read along: %s', async (words, what) => {
  const { replies } = await bot.coach.says(bot.general, words);
  expect(replies.map(({ card }) => card)).toEqual([undefined]);
  expect(replies[0]?.text).toContain(what);
  expect(replies.map(({ text }) => text).join()).not.toMatch(/040|meikalainen/);
});

it('speaks of it in the reader’s language', async () => {
  await bot.coach.says('personal', 'svenska');
  bot.coach.locale = 'sv-SE';
  const { replies } = await bot.coach.says('personal', `logga Prisma ${CODE}`);
  expect(replies[0]?.text).toContain('Radera meddelandet');
});

it('takes no code out of made up card data into a message of its own', async () => {
  const { replies } = await bot.coach.says(bot.general, 'kirjaa Prisma Pori');
  const [door] = replies;
  if (!door) throw new Error('no door');
  for (const verb of ['meeting.form', 'meeting.form.direct'])
    await bot.coach.act(door, {
      type: 'Action.Execute',
      verb,
      data: { verb, text: `Prisma ${CODE}`, byId: bot.coach.aadObjectId },
    });
  await bot.settled();
  expect(bot.inbox(bot.coach)).toEqual([]);
  expect(written.join('\n')).not.toMatch(/308T/);
});

it('keeps no card of a message that could not be sent', async () => {
  await bot.coach.says('personal', 'ohje');
  const { replies } = await bot.coach.says(bot.general, 'kirjaa Prisma Pori, kävin paikalla');
  const [door] = replies;
  if (!door) throw new Error('no door');
  bot.coach.isBlocking = true;
  await bot.coach.press(door, 'Lähetä omaan keskusteluuni');
  await bot.settled();
  const [failed] = await bot.store.outbox.inState('failed');
  expect(failed?.value).toMatchObject({ reason: 'blocked' });
  expect(JSON.stringify(failed)).not.toContain('Prisma');
});

function keeping(collection: Collection): Collection {
  const keep = (what: unknown) => written.push(JSON.stringify(what));
  return {
    ...collection,
    create: (document) => {
      keep(document);
      return collection.create(document);
    },
    replace: (document, etag) => {
      keep(document);
      return collection.replace(document, etag);
    },
    batch: (partition, list) => {
      keep(list);
      return collection.batch(partition, list);
    },
  };
}
