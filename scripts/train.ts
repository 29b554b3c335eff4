import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openKnowledge } from '../storage/answers/open-knowledge';
import { readWordings } from './intents/wording';
import { learnClassifiers, readAskedQuestions } from './train/learn-classifiers';
import { articleQuestions, learnIntents } from './train/learn-intents';
import { learnModel } from './train/learn-model';
import { readTaggedLines } from './train/tagged-lines';

/**
 * `npm run train`: learns from the lines in `domain/log-text/training/` where employers' names stand
 * (`tagger/weights.json`), where days, next steps and people do (`parts/weights.json`) and what a whole text tells (`classifiers/weights.json`), and from the
 * wordings in `domain/intents/training/` what is wanted of the bot itself; the same bytes each time. `--without w01,w02` leaves these writers' files out: so a reading is measured by writers that
 * it never saw. `--only classifiers` learns no names, `--only intents` intents alone.
 * `--check` writes nothing and fails when the files are not what the lines teach.
 */
const ROOT = join(__dirname, '..');
const LOG_TEXT = join(ROOT, 'domain/log-text');
const TRAINING = join(LOG_TEXT, 'training');
const WORDINGS = join(ROOT, 'domain/intents/training');

const { values } = parseArgs({
  options: {
    without: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    check: { type: 'boolean', default: false },
  },
});
const left = values.without.split(',').map((writer) => `${writer}.jsonl`);
const files = readdirSync(TRAINING)
  .filter((name) => name.endsWith('.jsonl') && !left.includes(name))
  .sort();
const lines = files.flatMap((name) =>
  readTaggedLines(join(TRAINING, name), basename(name, '.jsonl')),
);
const questions = [
  ...readAskedQuestions(join(ROOT, 'test/knowledge'), 'questions-tuning'),
  ...readAskedQuestions(join(ROOT, 'test/knowledge'), 'questions-strangers'),
  ...readAskedQuestions(join(ROOT, 'domain/answers/training')),
];
const write = (name: string, learned: unknown) => {
  const path = join(LOG_TEXT, name);
  const text = `${JSON.stringify(learned)}\n`;
  if (!values.check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text)
    throw new Error(`${name} is not what the lines teach: npm run train`);
};
const wordings = [
  ...readdirSync(WORDINGS)
    .filter((name) => name.endsWith('.jsonl') && !left.includes(name))
    .sort()
    .flatMap((name) => readWordings(join(WORDINGS, name))),
  ...readWordings(join(ROOT, 'test/domain/intents/wordings.jsonl')).filter(
    ({ half }) => half === 'tuning',
  ),
];
write(
  '../intents/learned/weights.json',
  learnIntents(wordings, lines, [
    ...questions,
    ...articleQuestions(openKnowledge(join(ROOT, 'knowledge'))),
  ]),
);
if (values.only !== 'intents')
  write('classifiers/weights.json', learnClassifiers(lines, questions));
if (values.only === '') {
  const { names, parts } = learnModel(lines);
  write('tagger/weights.json', names);
  write('parts/weights.json', parts);
}
