import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import type { Card, FakeUser, Message } from '../../support/fake-teams';
import { actionsOf } from '../../support/fake-teams/card-actions';
import { objectsWithin } from '../../support/objects-within';
import { type OpenStore, openStore } from '../../support/stores';
import { addExperts } from '../tickets/stage';
import { addMeetings } from '../workbooks/stage';

const CODE = '131052-308T';
const DEEPEST = 3;
const WORDS = {
  coordinator: ['asetukset', 'kysymykset', 'lähetykset', 'loki', 'arviointi', 'omat tiedot'],
  leader: ['kooste', 'asetukset', 'työnantajat', 'kriteerit', 'arviointi', 'kysymykset'],
  coach: ['kirjaa kävin Prismassa', 'omat', 'työnantajat', 'asetukset', 'tarkistuslista'],
  member: ['kuka voi tehdä lähetteen?', 'prosessi', 'ohje'],
} as const;

const log: string[] = [];
/** Buttons whose data hold the code: what was typed stays in its form alone, to be mended. */
const carried: string[] = [];
let store: OpenStore;
let bot: BotUnderTest;

beforeAll(async () => {
  store = await openStore();
  bot = await startBotUnderTest({
    collection: store.collection,
    hasClientCodes: true,
    onLog: (line) => log.push(line),
  });
  await addMeetings(bot, await bot.addCoachingTeam());
  await addExperts(bot, 'Lomaketiimi', [bot.leader]);
});
afterAll(async () => {
  await bot.stop();
  await store.dispose();
});

/** What a client sends for the inputs of a card, with the code in each that takes text. */
function typedInto(card: Card, text: string | undefined): Record<string, unknown> {
  const inputs = [...objectsWithin(card)].filter((one) => String(one.type).startsWith('Input.'));
  return Object.fromEntries(
    inputs.map((input) => {
      const isText = input.type === 'Input.Text' && text !== undefined;
      return [String(input.id), isText ? text : (input.value ?? '')];
    }),
  );
}

const takesText = (card: Card) =>
  [...objectsWithin(card)].some(({ type }) => type === 'Input.Text');

/** Follows the buttons from a command on, and types the code wherever there is a field for text. */
async function sweep(user: FakeUser, words: string): Promise<string[]> {
  const seen = new Set<string>();
  const typedAt: string[] = [];
  const paths: string[][] = [[]];
  for (let path = paths.shift(); path; path = paths.shift()) {
    await user.says('personal', words);
    let message = last(user);
    for (const verb of path) message = await presses(user, message, verb, undefined);
    const card = message.cardFor(user);
    if (!card) continue;
    for (const { action } of actionsOf(card)) {
      const verb = String(action.verb ?? '');
      if (action.type !== 'Action.Execute' || seen.has(verb)) continue;
      seen.add(verb);
      if (path.length < DEEPEST) paths.push([...path, verb]);
      if (action.associatedInputs === 'none' || !takesText(card)) continue;
      await presses(user, message, verb, CODE);
      typedAt.push(verb);
    }
  }
  return typedAt;
}

function last(user: FakeUser): Message {
  const message = bot.inbox(user).at(-1);
  if (!message) throw new Error('no message');
  return message;
}

/** The message that what came stands on: a new one below, or the same. */
async function presses(user: FakeUser, on: Message, verb: string, text: string | undefined) {
  const card = on.cardFor(user);
  const found =
    card &&
    actionsOf(card).find(({ action }) => action.verb === verb && action.type === 'Action.Execute');
  if (!card || !found) return on;
  const data = { ...Object(found.action.data), ...typedInto(card, text) };
  const before = bot.inbox(user).length;
  await user.act(on, { ...found.action, data });
  const shown = bot.inbox(user).length > before ? last(user) : on;
  for (const { data: sent, verb: leads } of objectsWithin(shown.cardFor(user)))
    if (JSON.stringify(sent ?? '').includes('308T')) carried.push(`${verb} → ${leads}`);
  return shown;
}

it('a code in any field of any dialog is in no record, no card’s data and no log', async () => {
  const typedAt = new Set<string>();
  for (const role of ['coordinator', 'leader', 'coach', 'member'] as const)
    for (const words of WORDS[role])
      for (const verb of await sweep(bot[role], words)) typedAt.add(verb);
  await bot.settled();
  expect(typedAt.size).toBeGreaterThan(8);
  let continuation: string | undefined;
  do {
    const page = await store.collection.scan({ limit: 500, continuation });
    for (const document of page.items) expect(JSON.stringify(document)).not.toContain('308T');
    continuation = page.continuation;
  } while (continuation !== undefined);
  expect(log.join('\n')).not.toContain('308T');
  expect(carried).toEqual([]);
}, 240_000);
