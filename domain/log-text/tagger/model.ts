import type { BaseKnowledge } from './base-form';
import { lexiconOf, unpackLexicon } from './lexicon';
import { spellingsOf } from './mended-candidates';
import { unpackText, unpackWeights } from './packed-weights';
import KEPT from './weights.json';
import { unpackWords, wordCounts } from './word-counts';

/** What `npm run train` learned, as the file keeps it. */
export interface KeptModel {
  /** `word beside within named` of each word, with commas between words; packed. */
  readonly words: string;
  /** A line for each sum of kinds, with its words; packed. */
  readonly lexicon: string;
  /** Of each feature and tag, of each tag after a tag, and of each feature of a base form; packed. */
  readonly tags: string;
  readonly steps: readonly number[];
  readonly bases: string;
}

export interface Model extends BaseKnowledge {
  readonly tags: Float32Array;
  readonly steps: Float64Array;
  readonly bases: Float32Array;
}

export function unpackModel({ words, lexicon, tags, steps, bases }: KeptModel): Model {
  const table = unpackWords(unpackText(words));
  return {
    counts: wordCounts(table),
    lexicon: lexiconOf(unpackLexicon(unpackText(lexicon))),
    spellings: spellingsOf(table),
    tags: unpackWeights(tags),
    steps: Float64Array.from(steps),
    bases: unpackWeights(bases),
  };
}

let model: Model | undefined;

/** The model of this repository, unpacked with the first text: a bot that starts does without. */
export function learnedModel(): Model {
  model ??= unpackModel(KEPT);
  return model;
}
