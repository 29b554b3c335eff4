import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { appPackage } from './app-package';

const NO_APP = '00000000-0000-0000-0000-000000000000';
const NO_URL = 'https://kolme-kuppia.example';
const TARGET = join(__dirname, '..', 'dist', 'kolme-kuppia.zip');

/** `npm run package -- --app-id <guid> --public-url <https address>`; `PUBLIC_URL` will do, too. */
function main(): void {
  const { values } = parseArgs({
    options: {
      'app-id': { type: 'string', default: NO_APP },
      'public-url': { type: 'string', default: process.env.PUBLIC_URL || NO_URL },
    },
  });
  const { 'app-id': appId, 'public-url': address } = values;
  const publicUrl = address.replace(/\/+$/, '');
  const outcome = appPackage({ appId, publicUrl, version });
  if (outcome.kind === 'invalid') {
    console.error(`The app package does not hold:\n${outcome.faults.join('\n')}`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(join(TARGET, '..'), { recursive: true });
  writeFileSync(TARGET, outcome.zip);
  console.log(`${relative(process.cwd(), TARGET)} ${outcome.zip.length} bytes`);
  if (appId === NO_APP || publicUrl === NO_URL) {
    console.log(
      'To install it, give the bot its own values: --app-id <guid> --public-url <https address>',
    );
  }
}

main();
