import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openKnowledge } from '../storage/answers/open-knowledge';
import { readQuestions } from './score-questions';
import { judgedByFacts } from './train/judged-questions';
import { learnAnswers } from './train/learn-answers';
import { readNeedQuestions } from './train/need-questions';
import { readSituations } from './train/situations';

/**
 * `npm run train-answers`: learns from the articles, from the questions in `domain/answers/training/`,
 * from what people would ask of each entry in a situation (`domain/answers/situations/`),
 * and from those in `test/knowledge/` that were looked at while answering was set (`questions-tuning…`,
 * `questions-strangers…`), and writes `domain/answers/learned/`. It takes some minutes. Run it when many
 * articles have come or changed: until then, the learned sense does not know the new ones, and the index
 * alone finds them. `--without q01,q02` leaves these writers out, to measure by them.
 * `--check` writes nothing and fails when the files are not what the questions teach.
 */
const ROOT = join(__dirname, '..');
const ASKED = join(ROOT, 'test/knowledge');
/** Questions near the sources count less: there are many, and people ask otherwise. */
const WEIGHTS = { tuning: 0.3, strangers: 1 };

const { values } = parseArgs({
  options: {
    without: { type: 'string', default: '' },
    check: { type: 'boolean', default: false },
  },
});
const knowledge = openKnowledge(join(ROOT, 'knowledge'));
const without = values.without.split(',');
const needs = readNeedQuestions(join(ROOT, 'domain/answers/training'), without);
const situations = readSituations(join(ROOT, 'domain/answers/situations'), knowledge);
const others = Object.entries(WEIGHTS).flatMap(([kind, weight]) =>
  readdirSync(ASKED)
    .filter((name) => name.startsWith(`questions-${kind}`))
    .sort()
    .flatMap((name) =>
      readQuestions(join(ASKED, name)).map((question) =>
        judgedByFacts(question, basename(name, '.jsonl'), weight, knowledge),
      ),
    ),
);
const { sense, asked, ranking, chances } = learnAnswers(knowledge, needs, situations, others);
const write = (name: string, value: unknown, indent = 0) => {
  const path = join(ROOT, 'domain/answers/learned', name);
  const text = `${JSON.stringify(value, undefined, indent)}\n`;
  if (!values.check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text)
    throw new Error(`${name} is not what the questions teach: npm run train-answers`);
};
write('sense.json', sense);
write('asked.json', asked);
write('ranking.json', ranking, 2);
write('chances.json', chances, 2);
