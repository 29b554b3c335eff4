import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_BOT } from '../../scripts/build/build-bot';

const ROOT = join(__dirname, '../..');
const LEARNED = {
  'answers-learned-asked.json': 'domain/answers/learned/asked.json',
  'answers-learned-sense.json': 'domain/answers/learned/sense.json',
  'log-text-classifiers-weights.json': 'domain/log-text/classifiers/weights.json',
  'log-text-parts-weights.json': 'domain/log-text/parts/weights.json',
  'log-text-tagger-weights.json': 'domain/log-text/tagger/weights.json',
};

it.each(Object.entries(LEARNED))('%s lies beside the built bot, and not in it', (name, source) => {
  const learned = readFileSync(join(ROOT, source), 'utf8');
  expect(readFileSync(join(BUILT_BOT, '../learned', name), 'utf8')).toBe(learned);
  const longest = /[\w+/=]{200}/.exec(learned)?.[0];
  expect(longest).toBeDefined();
  expect(readFileSync(BUILT_BOT, 'utf8').includes(longest ?? '')).toBe(false);
});
