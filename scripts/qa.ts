import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { answerText } from '../cards/answer-text';
import { answerQuestion } from '../domain/answers/answer-question';
import { LANGUAGES } from '../domain/language';
import { openKnowledge } from '../storage/knowledge/open-knowledge';

const question = z.object({
  id: z.string(),
  q: z.string(),
  lang: z.enum(LANGUAGES).default('fi'),
  kind: z.string().default('other'),
  facts: z.array(z.string()).default([]),
  forbidden: z.array(z.string()).default([]),
  abstain: z.boolean().default(false),
});

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
const questions = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => question.parse(JSON.parse(line)));

type Count = { right: number; of: number };
const counts = new Map<string, Count>();

for (const one of questions) {
  const answer = answerQuestion(one.q, knowledge, { language: 'fi' });
  const { title, body, notes } = answerText(answer, knowledge);
  const text = [title, body, ...notes].join('\n\n');
  const declined = answer.kind === 'decline';
  console.log(JSON.stringify({ id: one.id, declined, text }));
  const found = (pattern: string) => new RegExp(pattern, 'iu').test(text);
  const isRight = one.abstain
    ? declined
    : !declined && one.facts.every(found) && !one.forbidden.some(found);
  for (const key of [one.abstain ? 'unanswerable' : 'answerable', one.kind, one.lang]) {
    const count = counts.get(key) ?? { right: 0, of: 0 };
    counts.set(key, { right: count.right + (isRight ? 1 : 0), of: count.of + 1 });
  }
  if (values.wrong && !isRight) {
    const entry =
      answer.kind === 'answer' ? `${answer.entry.id} ${answer.score.toFixed(2)}` : answer.kind;
    const missing = one.facts.filter((fact) => !found(fact));
    console.error(
      `${one.id} ${one.lang} ${one.kind} | ${one.q}\n   ${entry} | ${missing.join(' & ').slice(0, 160)}`,
    );
  }
}
for (const [key, { right, of }] of counts) {
  console.error(`${key.padEnd(14)} ${right}/${of} right`);
}
