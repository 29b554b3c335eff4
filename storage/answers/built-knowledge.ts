import type { OpenedKnowledge } from '../../domain/answers/knowledge';
import type { Language } from '../../domain/language';
import type { Postings } from './finder-index';
import { knowledgeOf } from './knowledge-index';
import { lazyKnowledge } from './lazy-knowledge';
import { entryReader } from './packed-entries';
import { openPacked } from './packed-lists';
import type { KnowledgeFiles } from './read-articles';

/** What of the index is no list of numbers. */
export interface PackedIndex extends KnowledgeFiles {
  readonly terms: readonly string[];
  readonly sizes: { readonly entries: number; readonly limits: number };
  readonly alike: readonly (readonly [string, readonly (readonly [string, number])[]])[];
  readonly wholes: readonly (readonly [string, readonly string[]])[];
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

/**
 * What `packKnowledge` made of the articles. It is read when it is first asked, or a step at a time
 * by `warm`: the bot starts without it.
 */
export function openBuiltKnowledge(path: string): OpenedKnowledge {
  return lazyKnowledge(() => readInSteps(path));
}

function* readInSteps(path: string): Generator<void, OpenedKnowledge> {
  const source = openPacked<PackedIndex>(path);
  yield;
  const articles = source.part('articles');
  yield;
  const files = {
    articles,
    criteria: source.part('criteria'),
    limits: source.part('limits'),
    documents: source.part('documents'),
    laws: source.part('laws'),
    changes: source.part('changes'),
  };
  yield;
  const [terms, wholes] = [source.part('terms'), new Map(source.part('wholes'))];
  yield;
  const alike = new Map(source.part('alike'));
  yield;
  const { fi, sv, en } = source.part('words');
  const words = { fi: new Set(fi), sv: new Set(sv), en: new Set(en) };
  yield;
  const [asking, declined] = [source.whole('asking'), source.whole('declined')];
  const postings = (name: string): Postings => ({
    ids: source.whole(`${name}.ids`),
    ends: source.whole(`${name}.ends`),
    lengths: source.whole(`${name}.lengths`),
  });
  return knowledgeOf({
    files,
    words: { ...source.part('sizes'), terms, asking, declined, alike, wholes, words },
    wordings: { hashes: source.whole('wordings.hashes'), places: source.whole('wordings.places') },
    finder: { asked: postings('asked'), body: postings('body') },
    prepare: entryReader(source),
  });
}
