import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';
import type { Article, InLanguages } from '../../domain/answers/article';
import type { CriterionArticle } from '../../domain/answers/criterion-article';
import type { Limit } from '../../domain/answers/limit';
import type { Change, SourceDocument } from '../../domain/answers/source-document';
import { LANGUAGES } from '../../domain/language';
import { articleHead, changeList, criterionHead, documentList, limitHead } from './article-schemas';

/** Everything under `knowledge/`, read and checked. */
export interface KnowledgeFiles {
  readonly articles: readonly Article[];
  readonly criteria: readonly CriterionArticle[];
  readonly limits: readonly Limit[];
  readonly documents: readonly SourceDocument[];
  readonly changes: readonly Change[];
}

/** Its message names the file and what is wrong in it. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
}

/**
 * Reads `folder` with its sub-folders. For an article with a fault it calls `onFault`, which throws by
 * default; if it returns, the article is left out. A fault in a list (`documents.yaml`) always throws.
 */
export function readKnowledge(
  folder: string,
  onFault: (fault: KnowledgeError) => void = rethrow,
): KnowledgeFiles {
  const articles: Article[] = [];
  const criteria: CriterionArticle[] = [];
  const limits: Limit[] = [];
  for (const path of markdownIn(folder)) {
    try {
      const { head, body } = readMarkdown(path);
      if ('reason' in head) limits.push({ ...check(limitHead, head, path), body });
      else if ('criterion' in head) criteria.push({ ...check(criterionHead, head, path), body });
      else articles.push({ ...check(articleHead, head, path), body });
    } catch (fault) {
      if (!(fault instanceof KnowledgeError)) throw fault;
      onFault(fault);
    }
  }
  const list = <S extends z.ZodType>(schema: S, name: string): z.output<S> => {
    const path = join(folder, name);
    return check(schema, load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA }), path);
  };
  return {
    articles,
    criteria: criteria.sort((a, b) => a.criterion - b.criterion),
    limits,
    documents: list(documentList, 'documents.yaml'),
    changes: list(changeList, 'changes.yaml'),
  };
}

function rethrow(fault: KnowledgeError): never {
  throw fault;
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** An article's text: front matter between `---` lines, then a part for each language. */
function readMarkdown(path: string): { head: object; body: InLanguages<string> } {
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

function check<S extends z.ZodType>(schema: S, value: unknown, path: string): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new KnowledgeError(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}
