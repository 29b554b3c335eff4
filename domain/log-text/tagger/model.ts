import type { BaseKnowledge } from './base-form';
import { spellingsOf } from './known-spellings';
import type { ChainWeights } from './lattice';
import { lexiconOf, unpackLexicon } from './lexicon';
import { unpackText, unpackWeights, WEIGHT_STEP } from './packed-weights';
import KEPT from './weights.json';
import { unpackWords, wordCounts } from './word-counts';

/** What `npm run train` learned, as the file keeps it. */
export interface KeptModel {
  /** `word beside within named` of each word, with commas between words; packed. */
  readonly words: string;
  /** A line for each skeleton of a word, with the words of it; packed. */
  readonly spellings: string;
  /** A line for each sum of kinds, with its words; packed. */
  readonly lexicon: string;
  /** Of each feature and tag, of each tag after a tag, and of each feature of a base form; packed. */
  readonly tags: string;
  readonly steps: readonly number[];
  readonly bases: string;
}

export interface Model extends BaseKnowledge {
  readonly tags: ChainWeights;
  /** In steps of `WEIGHT_STEP`. */
  readonly bases: Int8Array;
}

export function unpackModel(kept: KeptModel): Model {
  const { words, spellings, lexicon, tags, steps, bases } = kept;
  return {
    counts: wordCounts(unpackWords(unpackText(words))),
    lexicon: lexiconOf(unpackLexicon(unpackText(lexicon))),
    spellings: spellingsOf(unpackText(spellings)),
    tags: { places: unpackWeights(tags), steps, unit: WEIGHT_STEP },
    bases: unpackWeights(bases),
  };
}

let model: Model | undefined;

/** The model of this repository, unpacked with the first text: a bot that starts does without. */
export function learnedModel(): Model {
  model ??= unpackModel(KEPT);
  return model;
}
