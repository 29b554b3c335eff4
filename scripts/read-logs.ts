import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayAt, localDateOrThrow } from '../domain/local-date';
import { readLabelledLines } from './read-logs/labelled-line';
import { readLine } from './read-logs/read-line';
import { withDates } from './read-logs/resolve-day';
import { scoreLine } from './read-logs/score-line';

/**
 * `npm run read-logs -- <lines.jsonl>`: reads every line as the bot does and writes what the form
 * shows, a JSON object a line, to standard output; totals beside the labels go to standard error.
 * `--wrong` shows there which lines were not right, `--today 2026-11-30` reads them on another day,
 * and `--register names.txt` with the employers of a file, a name a line.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    wrong: { type: 'boolean', default: false },
    today: { type: 'string' },
    register: { type: 'string' },
  },
});
if (positionals.length === 0)
  throw new Error('Name the file of lines: npm run read-logs -- <lines.jsonl>');
const today = values.today ? localDateOrThrow(values.today) : dayAt(new Date(), 'Europe/Helsinki');
const names = values.register ? readFileSync(values.register, 'utf8').split('\n') : [];
const employers = names
  .map((name) => name.trim())
  .filter((name) => name !== '')
  .map((name) => ({ id: name, name, aliases: [] }));

const totals = new Map<string, { yes: number; of: number }>();
for (const line of positionals.flatMap(readLabelledLines)) {
  const text = withDates(line.text, today);
  const read = readLine(text, { today, employers });
  process.stdout.write(`${JSON.stringify({ id: line.id, ...read })}\n`);
  const score = scoreLine(line, read, today);
  for (const [measure, isSo] of Object.entries(score)) {
    const { yes, of } = totals.get(measure) ?? { yes: 0, of: 0 };
    totals.set(measure, { yes: yes + Number(isSo), of: of + 1 });
  }
  if (values.wrong && !(score['all three'] ?? score['not a log, left alone']))
    process.stderr.write(`${line.id} ${text}\n   ${JSON.stringify(read)}\n`);
}
for (const [measure, { yes, of }] of totals)
  process.stderr.write(
    `${measure.padEnd(27)} ${`${yes}/${of}`.padStart(9)} ${((100 * yes) / of).toFixed(1).padStart(5)} %\n`,
  );
