import type { OpenedKnowledge } from '../../domain/answers/knowledge';
import type { Language } from '../../domain/language';
import type { Postings } from './finder';
import { knowledgeOf } from './knowledge-index';
import { entryReader } from './packed-entries';
import { unpacked } from './packed-lists';
import type { KnowledgeFiles } from './read-articles';

/** What of the index is no list of numbers. */
export interface PackedIndex {
  readonly files: KnowledgeFiles;
  readonly terms: readonly string[];
  readonly entries: number;
  readonly limits: number;
  readonly alike: readonly (readonly [string, readonly (readonly [string, number])[]])[];
  readonly wholes: readonly (readonly [string, readonly string[]])[];
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

/** Opens what `packKnowledge` made of the articles. */
export function openBuiltKnowledge(path: string): OpenedKnowledge {
  const source = unpacked<PackedIndex>(path);
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
