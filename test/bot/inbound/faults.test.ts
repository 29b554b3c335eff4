import type { CoachingTeam } from '../../../domain/teams/team';
import type { Collection } from '../../../storage/collection/collection';
import { createStore } from '../../../storage/store';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { Card, Message } from '../../support/fake-teams';
import { jsonOf } from '../../support/fake-teams/json';
import { only } from '../../support/only';
import { type OpenStore, openStore } from '../../support/stores';

/** Shorter than the fake Teams waits. */
const LIMIT_MS = 10_000;

const TYPED = {
  newEmployer: 'Kahvila Kuiskaus',
  employerNeeds: 'hiljaisia aamuvuoroja',
  nextStep: 'vien esitteen tiistaina',
  contactName: 'Ilona Isäntä',
  place: 'takahuoneessa',
};

let opened: OpenStore;
let store: FaultyStore;
let bot: BotUnderTest;
let team: CoachingTeam;
let log: string[];

beforeEach(async () => {
  opened = await openStore();
  store = faultyStore(opened.collection);
  log = [];
  bot = await startBotUnderTest({
    collection: store.collection,
    onLog: (line) => log.push(line),
    invokeLimitMs: LIMIT_MS,
  });
  team = await bot.addCoachingTeam();
});
afterEach(async () => {
  await bot.stop();
  await opened.dispose();
});

const formFor = async (text: string): Promise<Message> => {
  const [form] = (await bot.coach.says('personal', text)).replies;
  if (!form) throw new Error('no form');
  return form;
};
const meetings = async () =>
  (await createStore(opened.collection).meetings.latestOf(team.id, bot.coach.aadObjectId, 50)).map(
    ({ value }) => value.meeting,
  );
const NOT_FAKED = [
  'Date',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
] as const;

/** Has the bot's time for an answer pass, once the store holds a call back. */
async function tooLate<T>(press: () => Promise<T>): Promise<T> {
  jest.useFakeTimers({ doNotFake: [...NOT_FAKED] });
  try {
    const pressed = press();
    await store.hasHeld();
    jest.advanceTimersByTime(LIMIT_MS);
    return await pressed;
  } finally {
    jest.useRealTimers();
  }
}
const referenceOn = (card: Card | undefined) =>
  /viite: (\w+)|reference \(?:?(\w+)/.exec(wordsOn(card))?.[1];

describe('a store that fails', () => {
  it('is answered with a card whose reference is in the log, and that keeps what was typed', async () => {
    const form = await formFor('kirjaa tapasin tänään');
    store.fails(`the disk is full of ${TYPED.newEmployer}\n    at ${TYPED.contactName}`);
    const press = await bot.coach.press(form, 'Tallenna', TYPED);
    expect(press.status).toBe(200);
    expect(buttonsOn(press.card)).toEqual(['Yritä uudelleen']);
    const reference = referenceOn(press.card);
    expect(reference).toBeTruthy();
    expect(log.filter((line) => JSON.parse(line).reference === reference)).toHaveLength(1);
    expect(JSON.stringify(press.body)).not.toMatch(/disk is full|Error/);

    store.recovers();
    const again = await bot.coach.press(form, 'Yritä uudelleen');
    expect(wordsOn(again.card)).toContain('Tallennettu');
    const { newEmployer: _name, ...kept } = TYPED;
    expect(await meetings()).toEqual([expect.objectContaining(kept)]);
    const late = await bot.coach.press(form, 'Yritä uudelleen', {}, { card: jsonOf(press.card) });
    expect(late.body).toEqual(again.body);
    expect(await meetings()).toHaveLength(1);
  });

  it('is answered in the language the person has chosen, as far as it is known', async () => {
    await bot.store.people.change(bot.coach.aadObjectId, (present) => ({
      ...present,
      language: 'sv',
    }));
    const form = await formFor('kirjaa kävin tänään');
    store.fails();
    expect(wordsOn((await bot.coach.press(form, 'Spara', TYPED)).card)).toContain('Något gick fel');
    const [stranger] = (await bot.member.says('personal', 'ohje')).replies;
    expect(wordsOn(stranger?.card)).toContain('Jokin meni vikaan');
  });

  it('is answered in a dialog, and to a client that knows no Execute, with a button they know', async () => {
    const form = await formFor('kirjaa kävin tänään');
    store.fails();
    await bot.coach.press(form, 'Tallenna', TYPED, { asOldClient: true });
    const card = form.cardFor(bot.coach);
    expect(card?.actions).toEqual([expect.objectContaining({ type: 'Action.Submit' })]);
    store.recovers();
    await bot.coach.press(form, 'Yritä uudelleen');
    expect(await meetings()).toHaveLength(1);

    await bot.teams.installBot(bot.satakunta, bot.general);
    const door = only((await bot.coach.says(bot.general, 'kirjaa kävin tänään')).replies);
    await bot.coach.press(door, 'Avaa tässä');
    store.fails();
    await bot.coach.submitDialog('Tallenna', { ...TYPED, newEmployer: 'Kioski Kaiku' });
    expect(buttonsOn(bot.coach.dialog?.card)).toEqual(['Yritä uudelleen']);
    store.recovers();
    await bot.coach.submitDialog('Yritä uudelleen');
    expect(wordsOn(bot.coach.dialog?.card)).toContain('Tallennettu');
    expect(await meetings()).toHaveLength(2);
  });

  it('has an event from Teams told again, and greets once when it recovers', async () => {
    store.fails();
    const deliveries = await bot.teams.installBot(bot.satakunta, bot.general);
    expect(deliveries.map(({ status }) => status)).toContain(500);
    expect(log.some((line) => JSON.parse(line).code === 'event')).toBe(true);
    expect(bot.teams.messages.in(bot.general)).toEqual([]);
    store.recovers();
    for (const { activity } of [...deliveries, ...deliveries]) await bot.teams.post(activity);
    await bot.settled();
    expect(bot.teams.messages.in(bot.general)).toHaveLength(1);
  });

  it('answers all the same when only where somebody can be written to can’t be noted', async () => {
    const { people } = bot.store;
    const find = jest.spyOn(people, 'find').mockResolvedValue(undefined);
    const change = jest.spyOn(people, 'change').mockRejectedValue(new Error('out of order'));
    const [help] = (await bot.member.says('personal', 'ohje')).replies;
    expect(change).toHaveBeenCalled();
    expect(wordsOn(help?.card)).not.toContain('Jokin meni vikaan');
    expect(log.some((line) => JSON.parse(line).code === 'remember-place')).toBe(true);
    find.mockRestore();
    change.mockRestore();
  });
});

describe('a store that is slow', () => {
  it('is answered in time with a button to try again, and keeps one record in the end', async () => {
    const form = await formFor('kirjaa kävin tänään');
    const release = store.hangs();
    const press = await tooLate(() => bot.coach.press(form, 'Tallenna', TYPED));
    expect(press.status).toBe(200);
    expect(buttonsOn(press.card)).toEqual(['Yritä uudelleen']);
    const reference = referenceOn(press.card);
    expect(log.filter((line) => line.includes(String(reference)))).toHaveLength(1);
    expect(await meetings()).toEqual([]);

    const second = bot.coach.press(form, 'Yritä uudelleen');
    release();
    await second;
    const third = await bot.coach.press(form, 'Yritä uudelleen', {}, { card: jsonOf(press.card) });
    expect(wordsOn(third.card)).toContain('Tallennettu');
    expect(await meetings()).toHaveLength(1);
  });
});

describe('a conversation that is throttled', () => {
  it('gets its answer once Teams takes it', async () => {
    bot.teams.faults.next({ kind: 'throttle', times: 1 });
    const { replies } = await bot.coach.says('personal', 'ohje');
    expect(replies).toHaveLength(1);
  });

  it('is not written to twice when the first answer may have arrived', async () => {
    bot.teams.faults.next({ kind: 'cutAfterAcceptance' });
    const { replies, status } = await bot.coach.says('personal', 'ohje');
    expect([status, replies.length]).toEqual([200, 1]);
    expect(log.some((line) => JSON.parse(line).code === 'reply-lost')).toBe(true);
  });
});

it('logs no text that anybody wrote, no name of a person or an employer, whatever happens', async () => {
  const wrote = 'kirjaa tapasin tänään Metsäpuron Leipomon kauppiaan, sovittiin haastattelu';
  await formFor(wrote);
  const form = await formFor('kirjaa kävin tänään');
  await bot.coach.press(form, 'Tallenna', { ...TYPED, employerNeeds: 'soita 040 123 4567' });
  store.fails(Object.values(TYPED).join());
  await bot.coach.press(form, 'Tallenna', TYPED);
  await bot.coach.says('personal', wrote);
  await bot.teams.installBot(bot.satakunta, bot.general);
  store.recovers();
  const release = store.hangs();
  await tooLate(() => bot.coach.press(form, 'Yritä uudelleen'));
  release();
  await bot.coach.press(form, 'Yritä uudelleen');
  await bot.coach.press(form, 'Muokkaa');
  await bot.coach.press(form, 'Tallenna', { place: 'eteisessä' });
  await bot.coach.press(form, 'Kumoa');
  await bot.coach.says('personal', 'omat');
  bot.teams.faults.next({ kind: 'status', status: 500 });
  await bot.coach.says('personal', 'ohje Salaisuus');
  for (const odd of [
    { text: { a: TYPED.place } },
    { id: { text: TYPED.place } },
    { [TYPED.place]: 1, from: 1 },
  ])
    await bot.teams.post({ ...bot.teams.sent.at(-1)?.activity, ...odd });
  await bot.settled();
  expect(log.length).toBeGreaterThan(5);

  const said = [
    ...Object.values(TYPED).flatMap((text) => text.split(' ')),
    'Metsäpuro',
    'Leipomo',
    'kauppiaan',
    'haastattelu',
    '040 123',
    'eteisessä',
    'Salaisuus',
    ...bot.teams.users.flatMap(({ name }) => name.split(' ')),
    team.name,
  ];
  for (const line of log) {
    for (const text of said) expect(line.toLowerCase()).not.toContain(text.toLowerCase());
  }
});

interface FaultyStore {
  readonly collection: Collection;
  fails(message?: string): void;
  recovers(): void;
  /** Holds every call back until the returned function is called. */
  hangs(): () => void;
  /** Settles when a call is held back. */
  hasHeld(): Promise<void>;
}

/** A store whose calls fail or wait as long as a test says. */
function faultyStore(whole: Collection): FaultyStore {
  let fault: Error | undefined;
  let gate: Promise<void> = Promise.resolve();
  let hold = () => {};
  let held: Promise<void> = Promise.resolve();
  const guarded =
    <Args extends unknown[], T>(call: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      hold();
      await gate;
      if (fault) throw fault;
      return call(...args);
    };
  return {
    collection: {
      ...whole,
      get: guarded(whole.get),
      create: guarded(whole.create),
      replace: guarded(whole.replace),
      remove: guarded(whole.remove),
      list: guarded(whole.list),
      count: guarded(whole.count),
      batch: guarded(whole.batch),
    },
    fails(message = 'out of order') {
      fault = new Error(message);
    },
    recovers() {
      fault = undefined;
    },
    hangs() {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      held = new Promise((resolve) => {
        hold = resolve;
      });
      return () => release();
    },
    hasHeld: () => held,
  };
}
