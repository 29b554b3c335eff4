import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';
import type { InLanguages } from '../../domain/answers/article';
import { LANGUAGES } from '../../domain/language';

/** Its message names the file and what is wrong in it. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
}

/** An article's text: front matter between `---` lines, then a part for each language. */
export function readMarkdown(path: string): { head: object; body: InLanguages<string> } {
  const text = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
  const [, front, rest] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (front === undefined || rest === undefined) {
    throw new KnowledgeError(`${path}: no front matter between --- lines`);
  }
  let head: unknown;
  try {
    head = load(front, { schema: CORE_SCHEMA });
  } catch (fault) {
    throw new KnowledgeError(`${path}: ${fault instanceof Error ? fault.message : 'not YAML'}`);
  }
  if (typeof head !== 'object' || head === null) throw new KnowledgeError(`${path}: empty head`);
  const parts = Object.fromEntries(
    rest
      .split(/^## (?=fi$|sv$|en$)/m)
      .slice(1)
      .map((part) => [part.slice(0, 2), part.slice(2).trim()]),
  );
  const missing = LANGUAGES.filter((language) => !parts[language]);
  if (missing.length > 0) throw new KnowledgeError(`${path}: no text under ## ${missing[0]}`);
  return { head, body: { fi: parts.fi ?? '', sv: parts.sv ?? '', en: parts.en ?? '' } };
}

export function check<S extends z.ZodType>(schema: S, value: unknown, path: string): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new KnowledgeError(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}
