import { parseArgs } from 'node:util';
import { openKnowledge } from '../storage/answers/open-knowledge';
import { readQuestions, scored } from './score-questions';

/**
 * `npm run qa -- <questions.jsonl>`: asks every question of the file and writes a line for each to
 * standard output, `{"id","declined","text"}`; a summary by kind and language goes to standard error.
 * `--wrong` shows there which were not right.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { wrong: { type: 'boolean', default: false } },
});
const [path] = positionals;
if (path === undefined) throw new Error('name the file of questions: npm run qa -- <file>');
const knowledge = openKnowledge('knowledge');

const counts = new Map<string, { right: number; of: number }>();
for (const question of readQuestions(path)) {
  const { declined, text, isRight, found, missing } = scored(question, knowledge);
  const { id, q, lang, kind, abstain } = question;
  console.log(JSON.stringify({ id, declined, text }));
  for (const key of [abstain ? 'unanswerable' : 'answerable', kind, lang]) {
    const { right, of } = counts.get(key) ?? { right: 0, of: 0 };
    counts.set(key, { right: right + (isRight ? 1 : 0), of: of + 1 });
  }
  if (values.wrong && !isRight) {
    console.error(
      `${id} ${lang} ${kind} | ${q}\n   ${found} | ${missing.join(' & ').slice(0, 160)}`,
    );
  }
}
for (const [key, { right, of }] of counts) {
  console.error(`${key.padEnd(14)} ${right}/${of} right`);
}
