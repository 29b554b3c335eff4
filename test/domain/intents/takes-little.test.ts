import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { likelyIntent } from '../../../domain/intents/likely-intent';
import { readIntent } from '../../../domain/intents/read-intent';
import { LANGUAGES } from '../../../domain/language';

const ROOT = join(__dirname, '..', '..', '..');
const LONGEST_LIST = 0.005;

function linesOf<S extends z.ZodType>(folder: string, schema: S): z.infer<S>[] {
  const path = join(ROOT, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(path, name), 'utf8').trim().split('\n'))
    .map((line) => schema.parse(JSON.parse(line)));
}

const language = z.enum(LANGUAGES).catch('fi');
const question = z.object({ q: z.string(), lang: language });
const log = z.object({ text: z.string(), isLog: z.boolean(), lang: language });

it('takes at most one question in two hundred that is asked of the articles', () => {
  const asked = [
    ...linesOf('domain/answers/training', question),
    ...linesOf('test/knowledge', question),
  ];
  const taken = asked.flatMap(({ q, lang }) => {
    const found = readIntent(q, lang);
    return found ? [`${found.intent}: ${q}`] : [];
  });
  console.info(`${taken.length} of ${asked.length}\n${taken.join('\n')}`);
  expect(taken.length / asked.length).toBeLessThanOrEqual(LONGEST_LIST);
});

it('takes no log', () => {
  const logs = linesOf('domain/log-text/training', log).filter(({ isLog }) => isLog);
  expect(logs.length).toBeGreaterThan(1000);
  expect(logs.filter(({ text, lang }) => readIntent(text, lang)).map(({ text }) => text)).toEqual(
    [],
  );
});

/** Of writers that nothing was learned from, lines that are no logs left out: many of them are said to the bot. */
describe('what was learned of wishes', () => {
  it('takes at most one question in fifty of people whom it has not met', () => {
    const asked = linesOf('test/knowledge/needs-unseen', question);
    const taken = asked.filter(({ q }) => likelyIntent(q));
    expect(asked.length).toBeGreaterThan(200);
    expect(taken.length / asked.length).toBeLessThanOrEqual(0.02);
  });

  it('takes at most one log in a hundred of people whom it has not met', () => {
    const logs = linesOf('test/domain/log-text/unseen', log).filter(({ isLog }) => isLog);
    const taken = logs.filter(({ text }) => likelyIntent(text));
    expect(logs.length).toBeGreaterThan(200);
    expect(taken.length / logs.length).toBeLessThanOrEqual(0.01);
  });
});
