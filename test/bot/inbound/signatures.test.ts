import { logLibraryWords } from '../../../bot/runtime/library-words';
import { createLogger } from '../../../bot/runtime/logger';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { startFakeCloud } from '../../support/fake-cloud';
import { uuidOf } from '../../support/fake-teams/ids';

const APP = uuidOf('app');
const TENANT = uuidOf('tenant');
const COACH = uuidOf('coach');
const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';
const HOUR = 3600;

/** The keys are served on loopback; all else is as in production. */
describe('a bot with an app id', () => {
  let cloud: Awaited<ReturnType<typeof startFakeCloud>>;
  let bot: BotUnderTest;
  const logged: string[] = [];

  beforeAll(async () => {
    // The SDK prints what it refuses. As in the bot's own process, that goes into the log.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const write = (line: string) => logged.push(line);
    logLibraryWords(console, createLogger('info', { write }));
    cloud = await startFakeCloud();
    bot = await startBotUnderTest({
      keysAt: cloud.keysAt,
      env: {
        MicrosoftAppId: APP,
        MicrosoftAppPassword: 'secret',
        MicrosoftAppTenantId: TENANT,
      },
    });
  });
  afterAll(async () => {
    await bot.stop();
    cloud.stop();
    jest.restoreAllMocks();
  });

  const seconds = () => Math.floor(Date.now() / 1000);
  const claims = () => ({
    iss: 'https://api.botframework.com',
    aud: APP,
    serviceurl: SERVICE_URL,
    nbf: seconds() - HOUR,
    exp: seconds() + HOUR,
  });

  /** A press that is answered in the response itself: nothing has to be sent to Teams. */
  async function press(authorization: string | undefined, changes: object = {}) {
    const activity = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: '1',
      value: { action: { verb: 'help.language', data: { language: 'en' } } },
      channelId: 'msteams',
      serviceUrl: SERVICE_URL,
      from: { id: `29:${COACH}`, name: 'Valmentaja', aadObjectId: COACH },
      recipient: { id: `28:${APP}` },
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
      ...changes,
    };
    const response = await fetch(`${bot.app.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      body: JSON.stringify(activity),
    });
    return { status: response.status, body: await response.text() };
  }

  const bearer = (token: string) => `Bearer ${token}`;

  it.each<[string, () => string | undefined]>([
    ['nothing', () => undefined],
    ['an empty token', () => 'Bearer '],
    ['another scheme', () => `Basic ${cloud.signed(claims())}`],
    ['a token that is none', () => bearer('abc')],
    ['a token of three parts that are nothing', () => bearer('a.b.c')],
    ['a token with a part missing', () => bearer(cloud.signed(claims()).replace(/\.[^.]+$/, ''))],
    ['a token with a changed claim', () => bearer(withClaim(cloud.signed(claims()), 'x', 1))],
    [
      'a token that has expired',
      () => bearer(cloud.signed({ ...claims(), exp: seconds() - HOUR })),
    ],
    ['a token without an end', () => bearer(cloud.signed({ ...claims(), exp: undefined }))],
    ['a token for later', () => bearer(cloud.signed({ ...claims(), nbf: seconds() + HOUR }))],
    ['a token for another app', () => bearer(cloud.signed({ ...claims(), aud: uuidOf('other') }))],
    ['a token for no app', () => bearer(cloud.signed({ ...claims(), aud: undefined }))],
    ['a token of another issuer', () => bearer(cloud.signed({ ...claims(), iss: 'https://x.fi' }))],
    ['a token of no issuer', () => bearer(cloud.signed({ ...claims(), iss: undefined }))],
    ['a token of a stranger', () => bearer(cloud.forged(claims()))],
    ['a token of an unknown key', () => bearer(cloud.signed(claims(), 'unknown'))],
    ['an unsigned token', () => bearer(cloud.unsigned(claims()))],
    ['a token hashed with the public key', () => bearer(cloud.hashed(claims()))],
    ["a token of another channel's key", () => bearer(cloud.signed(claims(), 'other-channel'))],
    [
      'a token for another service URL',
      () => bearer(cloud.signed({ ...claims(), serviceurl: `${SERVICE_URL}x/` })),
    ],
    [
      'a token for no service URL',
      () => bearer(cloud.signed({ ...claims(), serviceurl: undefined })),
    ],
    ["the app's own token of Entra", () => bearer(cloud.signed(ofEntra(claims())))],
  ])('answers 401 to %s', async (_what, authorization) => {
    expect(await press(authorization())).toEqual({
      status: 401,
      body: expect.not.stringContaining('card'),
    });
  });

  it.each(['webchat', 'directline', 'email', 'emulator', 'AseChannel', '', ' ', undefined])(
    'lets nobody in from the channel %p, whatever the key may speak for',
    async (channelId) => {
      for (const kid of ['key', 'other-channel']) {
        const token = bearer(cloud.signed(claims(), kid));
        const { status, body } = await press(token, { channelId });
        expect([401, 403]).toContain(status);
        expect(body).not.toContain('card');
      }
      expect(await bot.store.people.find(COACH)).toBeUndefined();
    },
  );

  it('logs what the SDK prints in one line of JSON, without a word of it', () => {
    const lines = logged.map((line) => JSON.parse(line));
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines)
      expect(line).toEqual({
        level: 40,
        time: expect.any(String),
        code: 'library',
        msg: 'a library has printed a fault',
        ...('fault' in line && { fault: expect.stringMatching(/^\w+$/) }),
      });
  });

  it('answers what Teams has signed', async () => {
    const { status, body } = await press(bearer(cloud.signed(claims())));
    expect(status).toBe(200);
    expect(body).toContain('application/vnd.microsoft.card.adaptive');
  });
});

function withClaim(token: string, name: string, value: unknown): string {
  const [head = '', claims = '', signature] = token.split('.');
  const read = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const changed = Buffer.from(JSON.stringify({ ...read, [name]: value })).toString('base64url');
  return `${head}.${changed}.${signature}`;
}

/** As the bot's own token for the connector looks, which the SDK takes for its emulator's. */
function ofEntra(claims: object) {
  const iss = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
  return { ...claims, iss, ver: '1.0', appid: APP };
}
