import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildBot, isBuilt } from '../../scripts/build/build-bot';

/**
 * Before the first test: makes the folder of the reports, and builds the bot and its articles anew
 * when a source has changed since.
 */
export default async function prepare(): Promise<void> {
  mkdirSync(join(__dirname, '../../test-results'), { recursive: true });
  if (!isBuilt()) await buildBot();
}
