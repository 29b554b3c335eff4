import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { appPackage } from './app-package';

const NO_APP = '00000000-0000-0000-0000-000000000000';
const NO_DOMAIN = 'kolme-kuppia.example';
const TARGET = join(__dirname, '..', 'dist', 'kolme-kuppia.zip');

/** `npm run package -- --app-id <guid> --domain <host>` */
function main(): void {
  const { values } = parseArgs({
    options: {
      'app-id': { type: 'string', default: NO_APP },
      domain: { type: 'string', default: NO_DOMAIN },
    },
  });
  const { 'app-id': appId, domain } = values;
  const outcome = appPackage({ appId, domain, version });
  if (outcome.kind === 'invalid') {
    console.error(`The app package does not hold:\n${outcome.faults.join('\n')}`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(join(TARGET, '..'), { recursive: true });
  writeFileSync(TARGET, outcome.zip);
  console.log(`${relative(process.cwd(), TARGET)} ${outcome.zip.length} bytes`);
  if (appId === NO_APP || domain === NO_DOMAIN) {
    console.log('To install it, give the bot its own values: --app-id <guid> --domain <host>');
  }
}

main();
