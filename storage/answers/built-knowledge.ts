import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../domain/answers/knowledge';
import { indexKnowledge } from './open-knowledge';
import type { KnowledgeFiles } from './read-articles';

/** The articles as the one file that the built bot reads. */
export function packKnowledge(files: KnowledgeFiles): string {
  return JSON.stringify(files);
}

/** Opens what `packKnowledge` made. */
export function openBuiltKnowledge(path: string): Knowledge {
  return indexKnowledge(JSON.parse(readFileSync(path, 'utf8')));
}
