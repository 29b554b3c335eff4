import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { openKnowledge } from '../storage/answers/open-knowledge';
import { OUTCOMES, type Outcome, readQuestions, scored } from './score-questions';

/**
 * `npm run qa -- <questions.jsonl> …`: asks every question of the files and writes a line for each to
 * standard output, `{"id","declined","text"}`, with `"choices"` and `"offered"` where it asks back. A
 * summary by file, kind and language goes to standard error. `--wrong` shows there which were not right.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { wrong: { type: 'boolean', default: false } },
});
if (positionals.length === 0) throw new Error('name a file of questions: npm run qa -- <file>');
const knowledge = openKnowledge('knowledge');

const counts = new Map<string, Map<Outcome, number>>();
function count(key: string, outcome: Outcome) {
  const before = counts.get(key) ?? new Map<Outcome, number>();
  counts.set(key, before.set(outcome, (before.get(outcome) ?? 0) + 1));
}
for (const path of positionals) {
  for (const question of readQuestions(path)) {
    const { declined, text, choices, offered, outcome, isRight, found, missing } = scored(
      question,
      knowledge,
    );
    const { id, q, lang, kind } = question;
    console.log(JSON.stringify({ id, declined, text, choices, offered }));
    const file = positionals.length > 1 ? [basename(path, '.jsonl')] : [];
    const can = question.abstain ? 'unanswerable' : 'answerable';
    for (const key of [can, ...file, kind, lang]) count(key, outcome);
    if (values.wrong && !isRight) {
      console.error(`${id} ${lang} ${kind} ${outcome} | ${q}`);
      console.error(`   ${found} | ${missing.join(' & ').slice(0, 160)}`);
    }
  }
}
for (const [key, found] of counts) {
  const told = OUTCOMES.flatMap((outcome) => {
    const number = found.get(outcome);
    return number === undefined ? [] : `${number} ${outcome}`;
  });
  const all = [...found.values()].reduce((sum, number) => sum + number, 0);
  console.error(`${key.padEnd(24)} of ${all}: ${told.join(', ')}`);
}
