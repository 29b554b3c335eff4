import { numberOf } from '../../kit/sorted-hashes';
import { softmax } from '../tagger/softmax';

/** What `npm run train` learned to tell classes of texts apart, as the file keeps it. */
export interface KeptClassifier {
  /** The features that tell most, as `PLACE_BYTES` each; in base64. */
  readonly features: string;
  /** Of each feature the weights of all classes but the first, whose weight is 0; in base64. */
  readonly weights: string;
  /** What 1 of a kept weight means. */
  readonly step: number;
}

export interface Classifier {
  /** The features' places in ascending order, each at its row in `weights`. */
  readonly places: Uint32Array;
  readonly weights: Int8Array;
  readonly step: number;
}

/** Of a feature's hash these bits are kept. */
const PLACE_BYTES = 3;
const PLACES = 2 ** (8 * PLACE_BYTES) - 1;

/** The place of a feature by its hash, whose bits are mixed before some are left out. */
export function placeOfHash(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7) & PLACES;
}

/** @param rows the weights of all classes but the first, of each place, in ascending order */
export function packClassifier(
  rows: ReadonlyMap<number, readonly number[]>,
  step: number,
): KeptClassifier {
  const places = Buffer.alloc(rows.size * PLACE_BYTES);
  [...rows.keys()].forEach((place, at) => {
    places.writeUIntBE(place, at * PLACE_BYTES, PLACE_BYTES);
  });
  const weights = Int8Array.from([...rows.values()].flat(), (weight) => Math.round(weight / step));
  return {
    features: places.toString('base64'),
    weights: Buffer.from(weights.buffer).toString('base64'),
    step,
  };
}

export function unpackClassifier({ features, weights, step }: KeptClassifier): Classifier {
  const bytes = Buffer.from(features, 'base64');
  const places = Uint32Array.from({ length: bytes.length / PLACE_BYTES }, (_, row) =>
    bytes.readUIntBE(row * PLACE_BYTES, PLACE_BYTES),
  );
  return { places, weights: Int8Array.from(Buffer.from(weights, 'base64')), step };
}

/** The probability of each class, in the order they were learned in. */
export function classify(
  features: Uint32Array,
  { places, weights, step }: Classifier,
  classes: number,
): number[] {
  const scores = new Array<number>(classes).fill(0);
  for (const feature of features) {
    const row = numberOf(places, placeOfHash(feature));
    if (row === undefined) continue;
    for (let of = 1; of < classes; of += 1) {
      scores[of] = (scores[of] ?? 0) + (weights[row * (classes - 1) + of - 1] ?? 0) * step;
    }
  }
  return softmax(scores);
}
