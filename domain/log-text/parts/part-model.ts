import type { ChainWeights } from '../tagger/lattice';
import { unpackWeights, WEIGHT_STEP } from '../tagger/packed-weights';
import KEPT from './weights.json';

/** What `npm run train` learned of the parts of a log, as the file keeps it. */
export interface KeptParts {
  /** Of each feature and tag; packed. */
  readonly places: string;
  /** Of each tag after a tag. */
  readonly steps: readonly number[];
}

function unpackParts({ places, steps }: KeptParts): ChainWeights {
  return { places: unpackWeights(places), steps, unit: WEIGHT_STEP };
}

let weights: ChainWeights | undefined;

/** Those of this repository, unpacked with the first text: a bot that starts does without. */
export function learnedParts(): ChainWeights {
  weights ??= unpackParts(KEPT);
  return weights;
}
