import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { learnModel } from './train/learn-model';
import { readTaggedLines } from './train/tagged-lines';

/**
 * `npm run train`: learns where employers' names stand from the lines in `domain/log-text/training/`
 * and writes `domain/log-text/tagger/weights.json`, the same bytes each time. `--without w01,w02`
 * leaves these writers' files out: so a reading is measured by writers that it never saw.
 */
const LOG_TEXT = join(__dirname, '../domain/log-text');
const TRAINING = join(LOG_TEXT, 'training');

const { values } = parseArgs({ options: { without: { type: 'string', default: '' } } });
const left = values.without.split(',').map((writer) => `${writer}.jsonl`);
const files = readdirSync(TRAINING)
  .filter((name) => name.endsWith('.jsonl') && !left.includes(name))
  .sort();
const lines = files.flatMap((name) =>
  readTaggedLines(join(TRAINING, name), basename(name, '.jsonl')),
);
const model = learnModel(lines);
writeFileSync(join(LOG_TEXT, 'tagger/weights.json'), `${JSON.stringify(model)}\n`);
