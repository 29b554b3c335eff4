import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { openKnowledge } from '../storage/answers/open-knowledge';
import { OUTCOMES, type Outcome, readQuestions, scored } from './score-questions';

/**
 * `npm run qa -- <questions.jsonl> …`: asks every question of the files and writes a line for each to
 * standard output, `{"id","declined","text"}`, with `"choices"` and `"offered"` where it asks back. A
 * summary by file, kind and language goes to standard error; of the right ones it says how many were
 * so by an article beneath the first alone. `--wrong` shows there which were not right.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { wrong: { type: 'boolean', default: false } },
});
if (positionals.length === 0) throw new Error('name a file of questions: npm run qa -- <file>');
const knowledge = openKnowledge('knowledge');

type Counted = Outcome | 'beneath';
const counts = new Map<string, Map<Counted, number>>();
function count(key: string, outcome: Counted) {
  const before = counts.get(key) ?? new Map<Counted, number>();
  counts.set(key, before.set(outcome, (before.get(outcome) ?? 0) + 1));
}
for (const path of positionals) {
  for (const question of readQuestions(path)) {
    const { declined, text, choices, offered, outcome, isRight, isBeneath, found, missing } =
      scored(question, knowledge);
    const { id, q, lang, kind } = question;
    console.log(JSON.stringify({ id, declined, text, choices, offered }));
    const file = positionals.length > 1 ? [basename(path, '.jsonl')] : [];
    const can = question.abstain ? 'unanswerable' : 'answerable';
    for (const key of [can, ...file, kind, lang]) {
      count(key, outcome);
      if (isBeneath) count(key, 'beneath');
    }
    if (values.wrong && !isRight) {
      console.error(`${id} ${lang} ${kind} ${outcome} | ${q}`);
      console.error(`   ${found} | ${missing.join(' & ').slice(0, 160)}`);
    }
  }
}
for (const [key, found] of counts) {
  const beneath = found.get('beneath');
  const told = OUTCOMES.flatMap((outcome) => {
    const number = found.get(outcome);
    if (number === undefined) return [];
    const how = outcome === 'right' && beneath ? ` (${beneath} beneath the first)` : '';
    return `${number} ${outcome}${how}`;
  });
  const all = OUTCOMES.reduce((sum, outcome) => sum + (found.get(outcome) ?? 0), 0);
  console.error(`${key.padEnd(24)} of ${all}: ${told.join(', ')}`);
}
