import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { BUILT_BOT } from '../support/built-bot';
import { startFakeCloud } from '../support/fake-cloud';
import { uuidOf } from '../support/fake-teams/ids';
import { storeFolder } from '../support/store-folder';

const APP = uuidOf('app');
const TENANT = uuidOf('tenant');
const COACH = uuidOf('coach');
const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';

/** The build leaves parts of the SDK out: none that checks a token or gets one. */
describe('the built bot with an app id', () => {
  let cloud: Awaited<ReturnType<typeof startFakeCloud>>;
  let bot: ChildProcess;
  let url: string;

  beforeAll(async () => {
    cloud = await startFakeCloud();
    const preloaded = require.resolve('../support/https-to-http.cjs');
    bot = spawn(process.execPath, ['--require', preloaded, BUILT_BOT], {
      env: {
        PATH: process.env.PATH,
        INSTEAD_OF_HTTPS: cloud.url,
        PORT: '0',
        STORE: `sqlite:${await storeFolder()}/bot.db`,
        MicrosoftAppId: APP,
        MicrosoftAppPassword: 'secret',
        MicrosoftAppTenantId: TENANT,
      },
      // The SDK prints on stderr what it refuses.
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    url = await new Promise((resolve) => {
      if (bot.stdout)
        createInterface({ input: bot.stdout }).on('line', (line) => {
          const said = JSON.parse(line);
          if (said.code === 'listening') resolve(said.url);
        });
    });
  });
  afterAll(async () => {
    const ended = once(bot, 'close');
    bot.kill();
    await ended;
    cloud.stop();
  });

  const claims = () => ({
    iss: 'https://api.botframework.com',
    aud: APP,
    serviceurl: SERVICE_URL,
    exp: Math.floor(Date.now() / 1000) + 600,
  });

  async function post(token: string): Promise<number> {
    const activity = {
      type: 'message',
      id: '1',
      text: 'ohje',
      channelId: 'msteams',
      serviceUrl: SERVICE_URL,
      from: { id: `29:${COACH}`, name: 'Valmentaja', aadObjectId: COACH },
      recipient: { id: `28:${APP}` },
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
    };
    const { status } = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
    });
    return status;
  }

  it('answers what Teams has signed, with a token of its own', async () => {
    expect(await post(cloud.signed(claims()))).toBe(200);
    expect(cloud.sent).toEqual([
      {
        authorization: 'Bearer token-of-the-bot',
        path: expect.stringContaining('/v3/conversations/a%3A1/activities'),
      },
    ]);
  });

  it.each([
    ['a stranger has signed', () => cloud.forged(claims())],
    ['was signed for another bot', () => cloud.signed({ ...claims(), aud: uuidOf('another') })],
    [
      'was signed for another service',
      () => cloud.signed({ ...claims(), serviceurl: 'https://x' }),
    ],
    ['is out of date', () => cloud.signed({ ...claims(), exp: 1 })],
  ])('answers 401 to what %s', async (_what, token) => {
    const before = cloud.sent.length;
    expect(await post(token())).toBe(401);
    expect(cloud.sent).toHaveLength(before);
  });
});
