import { packList, unpackList } from '../packed-list';
import type { SenseModel } from './sense-model';

/*
 * The learned sense as it is kept in a file. A weight takes four bits, since a text is the mean of a
 * hundred features and what is rounded away evens out; so the file is an eighth as long.
 */

export interface LearnedSense extends SenseModel {
  /** Ids of the entries in the order of the classes; the last class is that nothing answers. */
  readonly classes: readonly string[];
}

/** Lists in base64: `hashes` of the features and `rarities` compressed as they are, the others in steps. */
export interface KeptSense {
  readonly dimensions: number;
  readonly classes: readonly string[];
  readonly hashes: string;
  readonly rarities: string;
  readonly points: KeptSteps;
  readonly directions: KeptSteps;
  readonly starts: string;
}

interface KeptSteps {
  readonly step: number;
  readonly steps: string;
}

const POINT_STEPS = 7;
const DIRECTION_STEPS = 127;
/** Weights above this many times the mean are cut. */
const WIDEST = 4;

export function packSense(model: LearnedSense): KeptSense {
  return {
    dimensions: model.dimensions,
    classes: model.classes,
    hashes: packList(model.hashes),
    rarities: packList(model.rarities),
    points: packSteps(model.points, POINT_STEPS),
    directions: packSteps(model.directions, DIRECTION_STEPS),
    starts: packList(model.starts),
  };
}

export function unpackSense(kept: KeptSense): LearnedSense {
  return {
    dimensions: kept.dimensions,
    classes: kept.classes,
    hashes: new Int32Array(unpackList(kept.hashes)),
    rarities: new Float32Array(unpackList(kept.rarities)),
    points: new Int8Array(unpackList(kept.points.steps)),
    pointStep: kept.points.step,
    directions: unpackSteps(kept.directions),
    starts: new Float32Array(unpackList(kept.starts)),
  };
}

function packSteps(weights: Float32Array | Int8Array, most: number): KeptSteps {
  let sum = 0;
  for (const weight of weights) sum += Math.abs(weight);
  const mean = sum / weights.length;
  const step = (WIDEST * mean) / most;
  const steps = Int8Array.from(weights, (weight) =>
    Math.max(-most, Math.min(most, Math.round(weight / step))),
  );
  return { step, steps: packList(steps) };
}

function unpackSteps({ step, steps }: KeptSteps): Float32Array {
  const counts = new Int8Array(unpackList(steps));
  const weights = new Float32Array(counts.length);
  // A plain loop: `Float32Array.from` takes ten times as long.
  for (let at = 0; at < counts.length; at += 1) weights[at] = (counts[at] ?? 0) * step;
  return weights;
}
