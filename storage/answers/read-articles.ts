import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';
import type { Article } from '../../domain/answers/article';
import type { CriterionArticle } from '../../domain/answers/criterion-article';
import type { Limit } from '../../domain/answers/limit';
import type { Change, Law, SourceDocument } from '../../domain/answers/source-document';
import {
  articleHead,
  changeList,
  criterionHead,
  documentList,
  lawList,
  limitHead,
} from './article-schemas';
import { check, KnowledgeError, readMarkdown } from './read-markdown';

/** Everything under `knowledge/`, read and checked. */
export interface KnowledgeFiles {
  readonly articles: readonly Article[];
  readonly criteria: readonly CriterionArticle[];
  readonly limits: readonly Limit[];
  readonly documents: readonly SourceDocument[];
  readonly laws: readonly Law[];
  readonly changes: readonly Change[];
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
    laws: list(lawList, 'laws.yaml'),
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
