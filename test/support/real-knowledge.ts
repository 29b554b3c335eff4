import { join } from 'node:path';
import { openBuiltKnowledge } from '../../storage/answers/built-knowledge';

/** Made before the first test (`global-setup.ts`): the files are many, and many tests ask. */
export const BUILT_KNOWLEDGE = join(__dirname, '../../test-results/knowledge.bin');

/** The articles as they are, read when a test first asks for them and once for a file of tests. */
export const realKnowledge = openBuiltKnowledge(BUILT_KNOWLEDGE);
