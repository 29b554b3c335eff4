import { join } from 'node:path';
import type { OpenedKnowledge } from '../../domain/answers/knowledge';
import { openBuiltKnowledge } from '../../storage/answers/built-knowledge';

/** Made before the first test (`global-setup.ts`): the files are many, and many tests ask. */
export const BUILT_KNOWLEDGE = join(__dirname, '../../test-results/knowledge.bin');

let opened: OpenedKnowledge | undefined;

function real(): OpenedKnowledge {
  opened ??= openBuiltKnowledge(BUILT_KNOWLEDGE);
  return opened;
}

/** The articles as they are, read when a test first asks for them and once for a file of tests. */
export const realKnowledge: OpenedKnowledge = {
  get vocabulary() {
    return real().vocabulary;
  },
  get finder() {
    return real().finder;
  },
  get entries() {
    return real().entries;
  },
  *warm() {},
  prepared: (entry) => real().prepared(entry),
  entry: (id) => real().entry(id),
  criterion: (number) => real().criterion(number),
  article: (id) => real().article(id),
  document: (id) => real().document(id),
  change: (id) => real().change(id),
};
