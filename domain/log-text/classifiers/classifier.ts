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
  /** The first row of those places that begin with the same bits, and after them the count of all. */
  readonly starts: Uint32Array;
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
  const starts = startsOf(places);
  return { places, starts, weights: Int8Array.from(Buffer.from(weights, 'base64')), step };
}

/** A dozen bits leave a place or two to be looked through. */
const LAST_BITS = 8 * PLACE_BYTES - 12;

function startsOf(places: Uint32Array): Uint32Array {
  const starts = new Uint32Array((PLACES >> LAST_BITS) + 2);
  for (const place of places)
    starts[(place >> LAST_BITS) + 1] = (starts[(place >> LAST_BITS) + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at += 1)
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return starts;
}

/** -1 for a feature that tells nothing. */
function rowOf(place: number, { places, starts }: Pick<Classifier, 'places' | 'starts'>): number {
  const end = starts[(place >> LAST_BITS) + 1] ?? 0;
  for (let row = starts[place >> LAST_BITS] ?? 0; row < end; row += 1) {
    if (places[row] === place) return row;
  }
  return -1;
}

/** The probability of each class, in the order they were learned in. */
export function classify(features: Uint32Array, classifier: Classifier, classes: number): number[] {
  const scores = new Array<number>(classes).fill(0);
  const { weights, step } = classifier;
  for (let index = 0; index < features.length; index += 1) {
    const row = rowOf(placeOfHash(features[index] ?? 0), classifier);
    if (row < 0) continue;
    for (let of = 1; of < classes; of += 1) {
      scores[of] = (scores[of] ?? 0) + (weights[row * (classes - 1) + of - 1] ?? 0) * step;
    }
  }
  return softmax(scores);
}
