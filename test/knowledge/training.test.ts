import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';
import { readSituations } from '../../scripts/train/situations';
import { openKnowledge } from '../../storage/answers/open-knowledge';

const FOLDER = join(__dirname, '../../domain/answers/training');
const line = z.strictObject({
  id: z.string(),
  lang: z.enum(LANGUAGES),
  q: z.string().min(1),
  articles: z.array(z.string()),
  partly: z.array(z.string()),
  kind: z.string(),
  why: z.enum(['far', 'near', 'person', 'bot', 'social']).optional(),
});
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
const knowledge = openKnowledge(join(__dirname, '../../knowledge'));
const questions = names.flatMap((name) =>
  readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => line.parse(JSON.parse(text))),
);

describe('the questions that the answering learns from', () => {
  it('have each id once', () => {
    expect(questions.length).toBeGreaterThan(0);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('name only entries that are there: who renames an article renames it here too', () => {
    const named = new Set(questions.flatMap(({ articles, partly }) => [...articles, ...partly]));
    expect([...named].filter((id) => !knowledge.entry(id))).toEqual([]);
  });

  it('say why those without an answer have none', () => {
    const unlike = questions.filter(({ articles, why }) => (articles.length === 0) === !why);
    expect(unlike.map(({ id }) => id)).toEqual([]);
  });
});

describe('the questions that people in a situation would ask', () => {
  const situations = readSituations(join(__dirname, '../../domain/answers/situations'), knowledge);

  it('are there for nearly every entry but the levels', () => {
    const asked = new Set(situations.map(({ id }) => id));
    const bare = knowledge.entries.filter(({ id, kind }) => kind !== 'level' && !asked.has(id));
    expect(bare.length / knowledge.entries.length).toBeLessThan(0.05);
  });

  it('have no answer when a limit declines them', () => {
    const ofLimits = situations.filter(({ id }) => knowledge.entry(id)?.kind === 'limit');
    expect(ofLimits.length).toBeGreaterThan(100);
    expect(ofLimits.filter(({ articles }) => articles.length > 0)).toEqual([]);
  });
});
