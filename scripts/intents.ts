import { parseArgs } from 'node:util';
import { z } from 'zod';
import { LANGUAGES } from '../domain/language';
import { dayAt } from '../domain/local-date';
import { hearMessage } from './intents/hear-message';
import { OUTCOMES, scoreWording } from './intents/score-wording';
import { readWordings } from './intents/wording';

/**
 * `npm run intents -- <wordings.jsonl> …`: hears every message as the bot does of a coach and writes
 * what it makes of it, a JSON object a line, to standard output; how many are right, by language and
 * by intent, goes to standard error. `--wrong` shows there those that are not, and `--reader sv` reads
 * for somebody whose language is Swedish.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    wrong: { type: 'boolean', default: false },
    reader: { type: 'string', default: 'fi' },
  },
});
if (positionals.length === 0)
  throw new Error('Name the file of wordings: npm run intents -- <wordings.jsonl>');
const reader = z.enum(LANGUAGES).parse(values.reader);
const today = dayAt(new Date(), 'Europe/Helsinki');

const counts = new Map<string, Map<string, number>>();
for (const wording of positionals.flatMap(readWordings)) {
  const heard = hearMessage(wording.text, { reader, today });
  const outcome = scoreWording(wording, heard);
  process.stdout.write(`${JSON.stringify({ text: wording.text, ...heard })}\n`);
  for (const key of ['all', wording.language, wording.intent]) {
    const count = counts.get(key) ?? new Map<string, number>();
    counts.set(key, count.set(outcome, (count.get(outcome) ?? 0) + 1));
  }
  if (values.wrong && outcome !== 'right')
    process.stderr.write(`${outcome} ${wording.intent} | ${wording.text}\n`);
}
for (const [key, count] of counts) {
  const all = [...count.values()].reduce((sum, number) => sum + number, 0);
  const told = OUTCOMES.map((outcome) => `${count.get(outcome) ?? 0} ${outcome}`).join(', ');
  process.stderr.write(`${key.padEnd(15)} of ${String(all).padStart(4)}: ${told}\n`);
}
