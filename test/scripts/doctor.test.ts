import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { appPackage } from '../../scripts/app-package';
import { examine, lineOf } from '../../scripts/doctor/examine';
import type { World } from '../../scripts/doctor/finding';
import { UNASKED, WORDS } from '../../scripts/doctor/words';
import type { Document } from '../../storage/collection/collection';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import { storeFolder } from '../support/store-folder';

const APP = '00000000-0000-4000-8000-000000000001';
const TENANT = '00000000-0000-4000-8000-00000000000a';
const COORDINATOR = '00000000-0000-4000-8000-00000000000c';
const NOW = new Date('2026-11-30T09:00:00Z');
const VERSION: string = JSON.parse(
  readFileSync(join(__dirname, '../../package.json'), 'utf8'),
).version;
/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:1';

/** What the world answers: Microsoft, and whoever is at the public address. */
interface Answers {
  token?: { status: number; codes?: number[] };
  date?: Date;
  health?: { status: number; body: string };
  ready?: number;
}

describe('npm run doctor', () => {
  let server: Server;
  let url: string;
  let answers: Answers;
  let folder: string;
  let world: World;
  let env: Record<string, string>;

  beforeAll(async () => {
    server = createServer((request, response) => {
      // Not chained: restify, once another test has loaded it, makes `writeHead` give nothing.
      const send = (status: number, body = '') => {
        response.statusCode = status;
        response.end(body);
      };
      response.setHeader('date', (answers.date ?? NOW).toUTCString());
      if (request.url?.endsWith('/token')) {
        const { status, codes = [] } = answers.token ?? { status: 200 };
        send(status, JSON.stringify({ error_codes: codes }));
      } else if (request.url === '/healthz') {
        const { status, body } = answers.health ?? { status: 200, body: '{"status":"up"}' };
        send(status, body);
      } else if (request.url === '/readyz') send(answers.ready ?? 200);
      else send(200, '{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  beforeEach(async () => {
    answers = {};
    folder = await storeFolder();
    mkdirSync(join(folder, 'dist/learned'), { recursive: true });
    for (const name of ['dist/bot.js', 'dist/program.js', 'dist/knowledge.bin'])
      writeFileSync(join(folder, name), '');
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: VERSION }));
    makePackage();
    env = {
      HOST: '0.0.0.0',
      MicrosoftAppId: APP,
      MicrosoftAppPassword: 'kettu-istuu-kannolla',
      MicrosoftAppTenantId: TENANT,
      COORDINATORS: COORDINATOR,
      STORE: `sqlite:${join(folder, 'bot.db')}`,
      PUBLIC_URL: url,
    };
    world = {
      env,
      now: () => NOW,
      nodeVersion: '24.4.0',
      folder,
      freeBytes: () => 50e9,
      loginUrl: url,
      teamsUrls: [url],
    };
  });

  function makePackage(
    change: { appId?: string; publicUrl?: string; version?: string } = {},
  ): void {
    const host = new URL(url).host;
    const made = appPackage({
      appId: APP,
      publicUrl: `https://${host}`,
      version: VERSION,
      ...change,
    });
    if (made.kind === 'invalid') throw new Error(made.faults.join('\n'));
    writeFileSync(join(folder, 'dist/kolme-kuppia.zip'), made.zip);
  }

  async function plantRecord(change: Partial<Document>): Promise<void> {
    const collection = await openSqliteCollection(join(folder, 'bot.db'));
    const place = { id: 'x', partition: 'directory', at: '2026-11-30', keys: [] };
    await collection.create({ ...place, type: 'team', v: 1, body: {}, ...change });
    await collection.close();
  }

  /** Codes of what is not good. The address of a test is this machine without TLS: that is always said. */
  async function found(): Promise<string[]> {
    const findings = await examine(world);
    const lines = findings.flatMap((finding) => [lineOf(finding, 'fi'), lineOf(finding, 'en')]);
    expect(lines.join('\n')).not.toContain('kettu-istuu-kannolla');
    return findings
      .filter(({ state, code }) => state !== 'good' && code !== 'public-http')
      .map(({ code }) => code);
  }

  it('finds nothing where all is well', async () => {
    expect(await found()).toEqual([]);
  });

  const planted: readonly [what: string, plant: () => unknown, code: string][] = [
    [
      'a name with a small letter',
      () => Object.assign(env, { Coordinators: 'x' }, { COORDINATORS: '' }),
      'misspelt',
    ],
    ['a setting that does not hold', () => Object.assign(env, { PORT: 'eighty' }), 'setting'],
    [
      "the secret's id for the secret",
      () => Object.assign(env, { MicrosoftAppPassword: APP }),
      'secret-id',
    ],
    [
      'an address for a coordinator',
      () => Object.assign(env, { COORDINATORS: 'liisa@kunta.fi' }),
      'not-guid',
    ],
    ['no coordinator', () => Object.assign(env, { COORDINATORS: '' }), 'no-coordinator'],
    ['no registration', () => Object.assign(env, { MicrosoftAppId: '', HOST: '' }), 'no-app'],
    ['loopback alone', () => Object.assign(env, { HOST: '127.0.0.1' }), 'loopback-host'],
    ['no public address', () => Object.assign(env, { PUBLIC_URL: '' }), 'no-public-url'],
    [
      'a public address that is this machine',
      () => Object.assign(env, { PUBLIC_URL: 'https://localhost' }),
      'public-loopback',
    ],
    [
      'a public address with a path',
      () => Object.assign(env, { PUBLIC_URL: 'https://kunta.example/botti' }),
      'public-path',
    ],
    ['another time zone', () => Object.assign(env, { TIME_ZONE: 'UTC' }), 'time-zone'],
    ['a daily digest', () => Object.assign(env, { DIGEST_CRON: '0 8 * * 1-5' }), 'digest-rhythm'],
    [
      'a digest on Sundays',
      () => Object.assign(env, { DIGEST_CRON: '0 8 * * 0' }),
      'digest-weekend',
    ],
    ['a wordy log', () => Object.assign(env, { LOG_LEVEL: 'trace' }), 'wordy-log'],
    ['an old Node', () => Object.assign(world, { nodeVersion: '18.20.1' }), 'node-old'],
    [
      'a Node without fixes',
      () => Object.assign(world, { nodeVersion: '20.20.0' }),
      'node-unfixed',
    ],
    [
      'a file that is no store',
      () =>
        writeFileSync(
          join(folder, 'bot.db'),
          createHash('sha512').update('x').digest('hex').repeat(64),
        ),
      'store-damaged',
    ],
    ['a record of a newer build', () => plantRecord({ v: 99 }), 'store-newer'],
    ['a record of an unknown kind', () => plantRecord({ type: 'tomorrow' }), 'store-newer'],
    ['a record that is damaged', () => plantRecord({ body: 'x' }), 'store-unreadable'],
    [
      'a folder that is a file',
      () => Object.assign(env, { STORE: `sqlite:${join(folder, 'package.json')}/bot.db` }),
      'store-unwritable',
    ],
    [
      'a Cosmos that nobody answers at',
      () => Object.assign(env, { STORE: 'cosmos:https://127.0.0.1:1', COSMOS_KEY: 'a2V5' }),
      'store-unreachable',
    ],
    [
      'a disk that is nearly full',
      () => Object.assign(world, { freeBytes: () => 5e6 }),
      'disk-low',
    ],
    [
      'a wrong secret',
      () => Object.assign(answers, { token: { status: 401, codes: [7000215] } }),
      'secret-wrong',
    ],
    [
      'an expired secret',
      () => Object.assign(answers, { token: { status: 401, codes: [7000222] } }),
      'secret-expired',
    ],
    [
      'a registration of another tenant',
      () => Object.assign(answers, { token: { status: 400, codes: [700016] } }),
      'app-unknown',
    ],
    [
      'a tenant that is none',
      () => Object.assign(answers, { token: { status: 400, codes: [90002] } }),
      'tenant-unknown',
    ],
    [
      'a refusal that nobody knows',
      () => Object.assign(answers, { token: { status: 400, codes: [1] } }),
      'token-refused',
    ],
    [
      'a clock that is ahead',
      () => Object.assign(answers, { date: new Date('2026-11-30T08:50:00Z') }),
      'clock-ahead',
    ],
    [
      'a clock that is behind',
      () => Object.assign(answers, { date: new Date('2026-11-30T09:10:00Z') }),
      'clock-behind',
    ],
    [
      'no way out to Teams',
      () => Object.assign(world, { teamsUrls: [NOWHERE] }),
      'teams-unreachable',
    ],
    [
      'no way out to the sign-in',
      () => Object.assign(world, { loginUrl: NOWHERE }),
      'login-unreachable',
    ],
    [
      'nobody at the public address',
      () => Object.assign(env, { PUBLIC_URL: NOWHERE }),
      'public-unreachable',
    ],
    [
      'somebody else at the public address',
      () => Object.assign(answers, { health: { status: 200, body: '<h1>It works</h1>' } }),
      'public-other',
    ],
    [
      'a running bot without a store',
      () => Object.assign(answers, { ready: 503 }),
      'public-not-ready',
    ],
    ['nothing built', () => Object.assign(world, { folder: join(folder, 'dist') }), 'not-built'],
    ['a package of another bot', () => makePackage({ appId: TENANT }), 'package-other-app'],
    [
      'a package of another host',
      () => makePackage({ publicUrl: 'https://vanha.example' }),
      'package-other-host',
    ],
    ['a package of another version', () => makePackage({ version: '0.0.9' }), 'package-version'],
    [
      'a package that is none',
      () => writeFileSync(join(folder, 'dist/kolme-kuppia.zip'), 'x'),
      'package-damaged',
    ],
  ];

  it.each(planted)('finds %s and says what to do', async (_what, plant, code) => {
    await plant();
    expect(await found()).toContain(code);
  });

  it('has words in both languages for all that it can find, and no others', () => {
    const codes = new Set(planted.map(([, , code]) => code));
    expect(codes.size).toBeGreaterThanOrEqual(25);
    for (const code of codes) expect(Object.keys(WORDS)).toContain(code);
    for (const { fi, en } of [...Object.values(WORDS), ...Object.values(UNASKED)]) {
      expect(fi.match(/\{\w+\}/g)?.sort()).toEqual(en.match(/\{\w+\}/g)?.sort());
    }
  });
});
