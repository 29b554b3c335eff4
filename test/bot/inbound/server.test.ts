import { networkInterfaces } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Collection } from '../../../storage/collection/collection';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import type { Json } from '../../support/fake-teams';
import { envelope, fromUser } from '../../support/fake-teams/activities';
import { type OpenStore, openStore } from '../../support/stores';

const LIMIT = 256 * 1024;
const APP = {
  MicrosoftAppId: '00000000-0000-4000-8000-000000000001',
  MicrosoftAppPassword: 'secret',
  MicrosoftAppTenantId: '00000000-0000-4000-8000-00000000000a',
};

let bot: BotUnderTest;

afterEach(() => bot.stop());

const answerOf = async (response: Response) => ({
  status: response.status,
  text: await response.text(),
});

/** An HTTP POST to the bot, as anybody on the network may send it. */
async function post(body: string | Buffer, headers: Record<string, string> = {}) {
  const response = await fetch(bot.teams.botEndpoint, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  return answerOf(response);
}

const get = async (path: string, headers: Record<string, string> = {}) =>
  answerOf(await fetch(`${bot.app.url}${path}`, { headers }));

function activity(changes: Json = {}): Json {
  const { chat } = bot.coach;
  const message = { type: 'message', id: '1', text: 'ohje', ...changes };
  return {
    ...envelope(bot.teams, chat),
    ...fromUser(bot.teams, bot.coach, chat, chat.id, message),
  };
}

const ofSize = (size: number) => {
  const rest = JSON.stringify(activity({ value: { padding: '' } })).length;
  return JSON.stringify(activity({ value: { padding: 'x'.repeat(size - rest) } }));
};

describe('POST /api/messages', () => {
  beforeEach(async () => {
    bot = await startBotUnderTest();
  });

  it('takes a body of 256 KiB', async () => {
    const body = ofSize(LIMIT);
    expect(Buffer.byteLength(body)).toBe(LIMIT);
    expect(await post(body)).toMatchObject({ status: 200 });
    expect(bot.inbox(bot.coach)).toHaveLength(1);
  });

  it('answers 413 to a larger one, whole or in chunks, and handles nothing of it', async () => {
    const body = ofSize(LIMIT + 1);
    expect(await post(body)).toEqual({ status: 413, text: '' });
    const chunked = { body: new Blob([body]).stream(), duplex: 'half' as const };
    const response = await fetch(bot.teams.botEndpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      ...chunked,
    });
    expect(response.status).toBe(413);
    expect(bot.inbox(bot.coach)).toEqual([]);
  });

  it('takes no compressed body, which could unpack to any size', async () => {
    const bomb = gzipSync(JSON.stringify(activity({ padding: ' '.repeat(8 * LIMIT) })));
    expect(bomb.length).toBeLessThan(LIMIT);
    expect(await post(bomb, { 'content-encoding': 'gzip' })).toMatchObject({ status: 415 });
    expect(bot.inbox(bot.coach)).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'takes no %s',
    async (type) => {
      const answer = await post(JSON.stringify(activity()), { 'content-type': type });
      expect(answer).toMatchObject({ status: 415 });
      expect(bot.inbox(bot.coach)).toEqual([]);
    },
  );

  it.each([
    ['broken JSON', '{"type":"message","text":"Salainen teksti"'],
    ['nothing', ''],
    ['an array', '[{"type":"message"}]'],
    ['null', 'null'],
    ['a text', '"message"'],
    ['a number', '1'],
    ['an object without a type', '{"text":"Salainen teksti"}'],
    ['a type that is no text', '{"type":{"a":1}}'],
  ])('answers 400 to %s, and says nothing of it', async (_name, body) => {
    expect(await post(body)).toEqual({ status: 400, text: '' });
  });

  it.each(['message', 'invoke', 'installationUpdate', 'conversationUpdate'])(
    'answers a %s with fields of a wrong type, without a fault or its words',
    async (type) => {
      const whole = activity({
        type,
        name: 'adaptiveCard/action',
        action: 'add',
        value: { action: { verb: 'help', data: {} } },
        membersAdded: [{ id: 'x' }],
        replyToId: '1',
        membersRemoved: [],
        timestamp: new Date(0).toISOString(),
        deliveryMode: 'normal',
        locale: 'fi-FI',
      });
      for (const field of Object.keys(whole)) {
        for (const wrong of [undefined, null, 1, 'x', true, [], {}, [1], [null], { id: 1 }]) {
          if (field === 'type' && typeof wrong !== 'string') continue;
          const { status, text } = await post(JSON.stringify({ ...whole, [field]: wrong }));
          const said = { field, wrong, status, text };
          expect([200, 400, 403, 501]).toContain(said.status);
          expect(said).not.toMatchObject({
            text: expect.stringMatching(/Error|expected|invalid|undefined|Cannot| at /i),
          });
        }
      }
    },
    60_000,
  );

  it('answers 501 to an invoke it does not know, with no word', async () => {
    const known = activity({ type: 'invoke', name: 'composeExtension/fetchTask', value: {} });
    expect(await post(JSON.stringify(known))).toMatchObject({ status: 501, text: '' });
    const nameless = activity({ type: 'invoke', name: undefined, value: {} });
    expect(await post(JSON.stringify(nameless))).toMatchObject({ status: 501, text: '' });
  });

  it('answers a verb it does not know with a card that says what to do', async () => {
    const value = { action: { type: 'Action.Execute', verb: 'no.such', data: {} } };
    const name = 'adaptiveCard/action';
    const { status, text } = await post(JSON.stringify(activity({ type: 'invoke', name, value })));
    expect(status).toBe(200);
    expect(text).toContain('Tätä korttia ei voi enää käyttää');
  });

  it('has no other door', async () => {
    expect(await get('/api/messages')).toMatchObject({ status: 405 });
    expect(await get('/nowhere')).toMatchObject({ status: 404 });
  });
});

describe('with an app id', () => {
  beforeEach(async () => {
    bot = await startBotUnderTest({ env: APP });
  });

  const b64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = (alg: string) =>
    [
      b64({ alg, typ: 'JWT', kid: 'x' }),
      b64({ iss: 'https://api.botframework.com', aud: APP.MicrosoftAppId, exp: 4_000_000_000 }),
      'c2lnbmF0dXJl',
    ].join('.');

  it.each([
    ['no token', undefined],
    ['an empty one', ''],
    ['one that is none', 'Bearer x'],
    ['another scheme', 'Basic eDp4'],
    ['a token that nobody signed', `Bearer ${forged('none')}`],
    ['a token whose signature cannot be checked', `Bearer ${forged('RS256')}`],
  ])('handles nothing that comes with %s', async (_name, authorization) => {
    const headers = authorization === undefined ? {} : { authorization };
    const { status, text } = await post(JSON.stringify(activity()), headers);
    expect(status).toBe(401);
    expect(text).toBe('');
    expect(bot.teams.requests).toEqual([]);
    expect(await bot.store.people.find(bot.coach.aadObjectId)).toBeUndefined();
  });
});

describe('the state of the process', () => {
  it('is up, and ready while the store answers', async () => {
    const store: OpenStore = await openStore();
    let isDown = false;
    const ping = async () => {
      if (isDown) throw new Error('the disk of prisma.db is gone');
      return store.collection.ping();
    };
    const collection: Collection = { ...store.collection, ping };
    bot = await startBotUnderTest({ collection });
    expect(await get('/healthz')).toMatchObject({ status: 200 });
    expect(await get('/readyz')).toMatchObject({ status: 200 });
    isDown = true;
    const { status, text } = await get('/readyz');
    expect(status).toBe(503);
    expect(text).not.toContain('prisma');
    expect(await get('/healthz')).toMatchObject({ status: 200 });
    await store.dispose();
  });

  it('is not ready while nothing can be kept, as with a full disk', async () => {
    const store: OpenStore = await openStore();
    let isFull = false;
    const orFull =
      <Args extends unknown[], Outcome>(write: (...args: Args) => Promise<Outcome>) =>
      async (...args: Args) => {
        if (isFull) throw new Error('database or disk is full');
        return write(...args);
      };
    const { create, replace } = store.collection;
    const writes = { create: orFull(create), replace: orFull(replace) };
    bot = await startBotUnderTest({ collection: { ...store.collection, ...writes } });
    expect(await get('/readyz')).toMatchObject({ status: 200 });
    isFull = true;
    expect(await get('/readyz')).toMatchObject({ status: 503 });
    isFull = false;
    expect(await get('/readyz')).toMatchObject({ status: 200 });
    await store.dispose();
  });

  it('is told in figures that hold no ids, names or texts', async () => {
    bot = await startBotUnderTest();
    await bot.addCoachingTeam();
    const [form] = (await bot.coach.says('personal', 'kirjaa kävin Salaisessa Kaupassa')).replies;
    if (!form) throw new Error('no form');
    await bot.coach.press(form, 'Tallenna');
    await bot.teams.post({ ...activity(), from: 1 });
    await bot.settled();
    const { status, text } = await get('/metrics');
    expect(status).toBe(200);
    expect(text).toMatch(/kolme_kuppia_turns_total\{kind="message"\} 1/);
    expect(text).toMatch(/kolme_kuppia_turns_total\{kind="cardAction"\} 1/);
    expect(text).toMatch(/kolme_kuppia_turns_total\{kind="unreadable"\} 1/);
    const own = text.split('\n').filter((line) => line.startsWith('kolme_kuppia'));
    const labels = own.flatMap((line) =>
      [...line.matchAll(/="([^"]*)"/g)].map(([, value]) => value),
    );
    expect(
      new Set(labels.filter((value) => !/^[a-zA-Z]{2,14}$|^[\d.]+$|^\+Inf$/.test(value ?? ''))),
    ).toEqual(new Set());
    for (const secret of [
      bot.coach.aadObjectId,
      bot.coach.mri,
      bot.coach.name,
      'Salai',
      bot.teams.tenantId,
    ])
      expect(text).not.toContain(secret);
  });

  it('is told in figures to who has the token, when there is one', async () => {
    bot = await startBotUnderTest({ env: { METRICS_TOKEN: 'figures' } });
    expect(await get('/metrics')).toMatchObject({ status: 403 });
    expect(await get('/metrics', { authorization: 'Bearer other' })).toMatchObject({ status: 403 });
    expect(await get('/metrics', { authorization: 'Bearer figures' })).toMatchObject({
      status: 200,
    });
  });

  const outside = Object.values(networkInterfaces())
    .flat()
    .find((one) => one && !one.internal && one.family === 'IPv4')?.address;

  (outside ? it : it.skip)(
    'is told in figures to this machine alone, without a token',
    async () => {
      bot = await startBotUnderTest({ env: { ...APP, HOST: '0.0.0.0' } });
      const { port } = new URL(bot.app.url);
      const from = async (host: string) => (await fetch(`http://${host}:${port}/metrics`)).status;
      expect(await from('127.0.0.1')).toBe(200);
      expect(await from(outside ?? '')).toBe(403);
    },
  );
});
