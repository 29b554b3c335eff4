import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packKnowledge } from '../../storage/answers/pack-knowledge';
import { readKnowledge } from '../../storage/answers/read-articles';
import { BUILT_KNOWLEDGE } from './real-knowledge';

/** Before the first test: puts the articles, as they are now, into one file. */
export default function buildKnowledge(): void {
  mkdirSync(dirname(BUILT_KNOWLEDGE), { recursive: true });
  writeFileSync(BUILT_KNOWLEDGE, packKnowledge(readKnowledge(join(__dirname, '../../knowledge'))));
}
