import { unpackText, unpackWeights } from './packed-weights';
import KEPT from './weights.json';
import { unpackWords, type WordCounts, wordCounts } from './word-counts';

/** What `npm run train` learned, as the file keeps it. */
export interface KeptModel {
  /** `word beside within named` of each word, with commas between words; packed. */
  readonly words: string;
  /** Of each feature and tag, of each tag after a tag, and of each feature of a base form; packed. */
  readonly tags: string;
  readonly steps: readonly number[];
  readonly bases: string;
}

export interface Model {
  readonly counts: WordCounts;
  readonly tags: Float32Array;
  readonly steps: Float64Array;
  readonly bases: Float32Array;
}

export function unpackModel({ words, tags, steps, bases }: KeptModel): Model {
  return {
    counts: wordCounts(unpackWords(unpackText(words))),
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
