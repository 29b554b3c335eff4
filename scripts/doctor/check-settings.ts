import { Cron } from 'croner';
import { distance } from 'fastest-levenshtein';
import { CONFIG_NAMES, type Config, readConfig } from '../../bot/config';
import { type Finding, fault, good, type World, warning } from './finding';

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
/** Two wrong letters, and capitals: further off it is somebody else's name. */
const ALIKE = 2;
const WEEKS_LOOKED_AT = 4;
const OLDEST_NODE = [20, 20];
const NODE_WITH_FIXES = 22;

/** What can be seen in names and values alone, and the configuration when it holds. */
export function checkSettings({ env, nodeVersion, now }: World): {
  readonly findings: Finding[];
  readonly config?: Config | undefined;
} {
  const read = readConfig(env);
  const findings = [
    ...checkNode(nodeVersion),
    ...misspelt(env),
    ...secretId(env),
    ...notGuids(env),
  ];
  if (read.kind === 'invalid') {
    const faults = read.faults.map((told) => {
      const [name = '', ...reason] = told.split(' ');
      return fault('setting', { name, reason: reason.join(' ') });
    });
    return { findings: [...findings, ...faults] };
  }
  const { config } = read;
  return { findings: [...findings, good('settings'), ...doubts(config, env, now())], config };
}

function checkNode(version: string): Finding[] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [least = 0, leastMinor = 0] = OLDEST_NODE;
  if (major < least || (major === least && minor < leastMinor))
    return [fault('node-old', { version })];
  return [
    major < NODE_WITH_FIXES ? warning('node-unfixed', { version }) : good('node', { version }),
  ];
}

/** Names that nobody reads, and that look like one that is read. */
function misspelt(env: World['env']): Finding[] {
  const known = new Set(CONFIG_NAMES);
  return Object.keys(env).flatMap((name) => {
    if (known.has(name) || !env[name]?.trim() || name.length <= ALIKE * 2) return [];
    const meant = CONFIG_NAMES.find(
      (right) =>
        distance(right.toLowerCase(), name.toLowerCase()) <= (right.length > 6 ? ALIKE : 0),
    );
    return meant && !env[meant] ? [fault('misspelt', { name, meant })] : [];
  });
}

/** The portal shows a secret's id beside its value, and it is the id that can be copied later. */
function secretId({ MicrosoftAppPassword = '' }: World['env']): Finding[] {
  return GUID.test(MicrosoftAppPassword.trim()) ? [fault('secret-id')] : [];
}

function notGuids(env: World['env']): Finding[] {
  const names = ['MicrosoftAppId', 'MicrosoftAppTenantId', 'ALLOWED_TENANTS', 'COORDINATORS'];
  return names.flatMap((name) => {
    const values = (env[name] ?? '').split(',').map((value) => value.trim());
    const wrong = values.filter((value) => value !== '' && !GUID.test(value));
    return wrong.map((value) => fault('not-guid', { name, value }));
  });
}

function doubts(config: Config, env: World['env'], now: Date): Finding[] {
  const findings: Finding[] = [];
  const { app, publicUrl } = config;
  if (!app) findings.push(warning('no-app'));
  if (app && LOOPBACK.includes(config.host)) findings.push(warning('loopback-host'));
  if (config.coordinators.length === 0) findings.push(fault('no-coordinator'));
  if (app && publicUrl === undefined) findings.push(fault('no-public-url'));
  if (publicUrl !== undefined && app) findings.push(...publicUrlDoubts(new URL(publicUrl)));
  if (config.timeZone !== 'Europe/Helsinki')
    findings.push(warning('time-zone', { zone: config.timeZone }));
  findings.push(...timetableDoubts(config, now));
  if (['debug', 'trace'].includes(config.logLevel))
    findings.push(warning('wordy-log', { level: config.logLevel }));
  if (env.DEMO_NOW) findings.push(warning('demo-clock'));
  return findings;
}

function publicUrlDoubts(url: URL): Finding[] {
  const values = { url: url.href };
  if (url.protocol !== 'https:') return [fault('public-http', values)];
  if (LOOPBACK.includes(url.hostname)) return [fault('public-loopback', values)];
  return url.pathname === '/' ? [] : [fault('public-path', values)];
}

/** Once a week, on a working day, is what a weekly digest needs. */
function timetableDoubts({ digestCron, timeZone }: Config, now: Date): Finding[] {
  const cron = new Cron(digestCron, { paused: true, timezone: timeZone });
  const runs = cron.nextRuns(WEEKS_LOOKED_AT + 1, now);
  const until = now.getTime() + WEEKS_LOOKED_AT * 7 * 24 * 3_600_000;
  const within = runs.filter((run) => run.getTime() <= until);
  const day = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone });
  const isWeekend = runs.some((run) => ['Sat', 'Sun'].includes(day.format(run)));
  return [
    ...(within.length === WEEKS_LOOKED_AT ? [] : [warning('digest-rhythm', { cron: digestCron })]),
    ...(isWeekend ? [warning('digest-weekend', { cron: digestCron })] : []),
  ];
}
