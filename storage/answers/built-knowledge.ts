import type { OpenedKnowledge } from '../../domain/answers/knowledge';
import type { Language } from '../../domain/language';
import type { Postings } from './finder';
import { knowledgeOf } from './knowledge-index';
import { entryReader } from './packed-entries';
import { openPacked } from './packed-lists';
import type { KnowledgeFiles } from './read-articles';

/** The parts of the index that are not lists of numbers. */
export interface PackedIndex {
  readonly files: KnowledgeFiles;
  readonly terms: readonly string[];
  readonly entries: number;
  readonly limits: number;
  readonly alike: readonly (readonly [string, readonly (readonly [string, number])[]])[];
  readonly wholes: readonly (readonly [string, readonly string[]])[];
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

/** Opens the file that `packKnowledge` made when the bot was built. */
export function openBuiltKnowledge(path: string): OpenedKnowledge {
  const source = openPacked<PackedIndex>(path);
  const { files, words, alike, wholes, ...counts } = source.value;
  const postings = (name: string): Postings => ({
    ids: source.whole(`${name}.ids`),
    ends: source.whole(`${name}.ends`),
    lengths: source.whole(`${name}.lengths`),
  });
  return knowledgeOf({
    files,
    words: {
      ...counts,
      asking: source.whole('asking'),
      declined: source.whole('declined'),
      alike: new Map(alike),
      wholes: new Map(wholes),
      words: { fi: new Set(words.fi), sv: new Set(words.sv), en: new Set(words.en) },
    },
    finder: { asked: postings('asked'), body: postings('body') },
    prepare: entryReader(source),
  });
}
