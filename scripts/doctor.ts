import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { examine, lineOf } from './doctor/examine';

/**
 * `npm run doctor`, in the environment of the bot: what is wrong with it before a user finds out, and
 * what to do. `-- --en` says it in English. Exits with 1 when there is a fault; prints no secret.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { en: { type: 'boolean', default: false } } });
  const findings = await examine({
    env: process.env,
    now: () => new Date(),
    nodeVersion: process.versions.node,
    folder: join(__dirname, '..'),
    freeBytes: (path) => {
      const { bavail, bsize } = statfsSync(path);
      return bavail * bsize;
    },
    loginUrl: 'https://login.microsoftonline.com',
    teamsUrls: ['https://smba.trafficmanager.net', 'https://login.botframework.com'],
  });
  for (const finding of findings)
    process.stdout.write(`${lineOf(finding, values.en ? 'en' : 'fi')}\n`);
  process.exitCode = findings.some(({ state }) => state === 'fault') ? 1 : 0;
}

void main();
