import { parseArgs } from 'node:util';
import { buildBot, isBuilt } from './build/build-bot';

/**
 * `npm run build`: the bot in `dist/`, which needs nothing of development to run. `--if-stale` does
 * nothing when no source has changed since.
 */
const { values } = parseArgs({ options: { 'if-stale': { type: 'boolean', default: false } } });

if (!values['if-stale'] || !isBuilt()) {
  buildBot().catch((fault: unknown) => {
    process.stderr.write(`npm run build: ${fault instanceof Error ? fault.message : fault}\n`);
    process.exit(1);
  });
}
