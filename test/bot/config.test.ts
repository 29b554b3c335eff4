import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_NAMES, readConfig } from '../../bot/config';
import { BUILT_BOT } from '../support/built-bot';

const ROOT = join(__dirname, '../..');
const README = join(ROOT, 'README.md');
const APP = {
  MicrosoftAppId: '00000000-0000-4000-8000-000000000001',
  MicrosoftAppPassword: 'x',
  MicrosoftAppTenantId: '00000000-0000-4000-8000-00000000000a',
};

function configOf(env: Record<string, string>) {
  const read = readConfig(env);
  if (read.kind === 'invalid') throw new Error(read.faults.join('\n'));
  return read.config;
}

function faultsOf(env: Record<string, string>): string[] {
  const read = readConfig(env);
  return read.kind === 'invalid' ? read.faults : [];
}

const namesIn = (faults: readonly string[]) => faults.map((fault) => fault.split(' ')[0]).sort();

describe('the configuration', () => {
  it('needs nothing, and is then one machine alone', () => {
    expect(configOf({})).toMatchObject({
      port: 3978,
      host: '127.0.0.1',
      app: undefined,
      allowedTenants: [],
      store: 'sqlite:./data/kolme-kuppia.db',
      coordinators: [],
      timeZone: 'Europe/Helsinki',
      hasClientCodes: false,
      isDemo: false,
      demoNow: undefined,
      metricsToken: undefined,
      logLevel: 'info',
    });
  });

  it('takes a name without a value as not given', () => {
    const empty = Object.fromEntries(CONFIG_NAMES.map((name) => [name, ' ']));
    expect(configOf(empty)).toEqual(configOf({}));
  });

  it('lists every bad name at once, those that contradict another too', () => {
    const faults = faultsOf({
      PORT: 'abc',
      HOST: '0.0.0.0',
      MicrosoftAppType: 'Other',
      STORE: 'mysql:x',
      TIME_ZONE: 'Europe/Pori',
      CLIENT_CODES: 'yes',
      DEMO: 'maybe',
      DEMO_NOW: 'yesterday',
      LOG_LEVEL: 'loud',
    });
    expect(new Set(namesIn(faults))).toEqual(
      new Set([
        'PORT',
        'HOST',
        'MicrosoftAppType',
        'STORE',
        'TIME_ZONE',
        'CLIENT_CODES',
        'DEMO',
        'DEMO_NOW',
        'LOG_LEVEL',
      ]),
    );
  });

  it.each(['0.0.0.0', '::', '192.168.1.10', 'bot.example'])(
    'refuses to listen on %s without an app id, and says why',
    (HOST) => {
      const [fault = '', ...others] = faultsOf({ HOST });
      expect(others).toEqual([]);
      expect(fault).toContain('HOST');
      expect(fault).toContain('unsigned activities');
      expect(configOf({ HOST, ...APP }).host).toBe(HOST);
    },
  );

  it.each(['127.0.0.1', '::1', 'localhost'])('listens on %s without an app id', (HOST) => {
    expect(configOf({ HOST }).host).toBe(HOST);
  });

  it('refuses the demo where an app id is', () => {
    expect(namesIn(faultsOf({ ...APP, DEMO: 'on' }))).toEqual(['DEMO']);
    expect(configOf({ DEMO: 'on', DEMO_NOW: '2026-11-23T06:00:00Z' })).toMatchObject({
      isDemo: true,
      demoNow: new Date('2026-11-23T06:00:00Z'),
    });
    expect(namesIn(faultsOf({ DEMO_NOW: '2026-11-23T06:00:00Z' }))).toEqual(['DEMO_NOW']);
  });

  it.each(['bot.example.fi', 'ftp://bot.example.fi', 'javascript:alert(1)'])(
    'takes no links that begin with %s',
    (PUBLIC_URL) => {
      expect(namesIn(faultsOf({ PUBLIC_URL }))).toEqual(['PUBLIC_URL']);
    },
  );

  it('begins links with the address that people see, whether or not it ends in a slash', () => {
    const PUBLIC_URL = 'https://bot.example.fi/kuppia/';
    expect(configOf({ PUBLIC_URL }).publicUrl).toBe('https://bot.example.fi/kuppia');
  });

  it('needs a password and a tenant with an app id', () => {
    const { MicrosoftAppId } = APP;
    expect(namesIn(faultsOf({ MicrosoftAppId }))).toEqual([
      'ALLOWED_TENANTS',
      'MicrosoftAppPassword',
    ]);
    const managed = { ...APP, MicrosoftAppPassword: '', MicrosoftAppType: 'UserAssignedMSI' };
    expect(faultsOf(managed)).toEqual([]);
  });

  it("allows the app's own tenant unless others are named", () => {
    expect(configOf(APP).allowedTenants).toEqual([APP.MicrosoftAppTenantId]);
    expect(configOf({ ...APP, ALLOWED_TENANTS: ' a, b ,' }).allowedTenants).toEqual(['a', 'b']);
  });

  it('quotes no secret in a fault', () => {
    const faults = faultsOf({ ...APP, MicrosoftAppPassword: 'hunter2', DEMO: 'on', PORT: 'x' });
    expect(faults).not.toEqual([]);
    expect(faults.join()).not.toContain('hunter2');
  });

  it('ends the process with 1 and the reason when it would listen to the world unsigned', async () => {
    const child = spawn(process.execPath, [BUILT_BOT], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, HOST: '0.0.0.0', PORT: 'x' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
    expect(said).toContain('HOST is 0.0.0.0, but without MicrosoftAppId unsigned activities');
    expect(said).toContain('PORT');
    expect(said).not.toContain('    at ');
  });

  (existsSync(README) ? it : it.skip)('is what the table of the README says', () => {
    const text = readFileSync(README, 'utf8');
    const rows = text.split('\n').filter((line) => /^\|\s*`[A-Za-z_]+`/.test(line));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([A-Za-z_]+)`/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => /^[A-Z]/.test(name ?? '')).sort()).toEqual(
      [...CONFIG_NAMES].sort(),
    );
  });
});
