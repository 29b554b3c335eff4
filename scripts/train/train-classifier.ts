import {
  type KeptClassifier,
  packClassifier,
  placeOfHash,
} from '../../domain/log-text/classifiers/classifier';
import { softmax } from '../../domain/log-text/tagger/softmax';
import { shuffle } from './shuffle';

/** A text with its class. */
export interface ClassedText {
  readonly features: Uint32Array;
  /** The place of its class. */
  readonly right: number;
  /** How many texts it counts as. */
  readonly weight: number;
  readonly writer: string;
}

interface Options {
  readonly classes: number;
  /** How many features the file keeps: those that tell most. */
  readonly kept: number;
  /** Writers that a feature is of, at least: one of fewer tells of them more than of the class. */
  readonly fewest?: number;
  readonly rounds?: number;
  /** A low rate beside the `1` under the root keeps weights small: a sort of regularisation. */
  readonly rate?: number;
}

const ROUNDS = 10;
const RATE = 0.03;
const FEWEST_WRITERS = 3;
const MOST = 127;

/** Learns to tell the classes apart: logistic regression by gradient steps of a rate that falls. */
export function trainClassifier(
  texts: readonly ClassedText[],
  { classes, kept, fewest = FEWEST_WRITERS, rounds = ROUNDS, rate = RATE }: Options,
): KeptClassifier {
  const rows = new Map([...sharedPlaces(texts, fewest)].map((place, row) => [place, row]));
  const examples = texts.map(({ features, ...text }) => ({
    ...text,
    rows: Uint32Array.from(
      Array.from(features).flatMap((feature) => rows.get(placeOfHash(feature)) ?? []),
    ),
  }));
  const weights = new Float32Array(rows.size * classes);
  const squares = new Float32Array(weights.length).fill(1);
  for (let round = 0; round < rounds; round += 1) {
    for (const { rows: own, right, weight } of shuffle(examples, round)) {
      const scores = Array.from({ length: classes }, (_, of) =>
        own.reduce((sum, row) => sum + (weights[row * classes + of] ?? 0), 0),
      );
      softmax(scores).forEach((probability, of) => {
        const gradient = (Number(of === right) - probability) * weight;
        if (Math.abs(gradient) < 1e-4) return;
        for (const row of own) {
          const place = row * classes + of;
          const square = (squares[place] ?? 1) + gradient * gradient;
          squares[place] = square;
          weights[place] = (weights[place] ?? 0) + (rate * gradient) / Math.sqrt(square);
        }
      });
    }
  }
  return packed(rows, weights, { classes, kept });
}

function sharedPlaces(texts: readonly ClassedText[], fewest: number): Set<number> {
  const writers = new Map<number, Set<string>>();
  for (const { features, writer } of texts) {
    for (const feature of features) {
      const place = placeOfHash(feature);
      const known = writers.get(place);
      if (known) known.add(writer);
      else writers.set(place, new Set([writer]));
    }
  }
  const shared = [...writers].filter(([, { size }]) => size >= fewest);
  return new Set(shared.map(([place]) => place).sort((a, b) => a - b));
}

/** The features whose classes differ most, each class beside the first. */
function packed(
  rows: ReadonlyMap<number, number>,
  weights: Float32Array,
  { classes, kept }: Pick<Options, 'classes' | 'kept'>,
): KeptClassifier {
  const all = [...rows].map(([place, row]) => {
    const own = weights.subarray(row * classes, (row + 1) * classes);
    const beside = Array.from(own.subarray(1), (weight) => weight - (own[0] ?? 0));
    const span = Math.max(...own) - Math.min(...own);
    return { place, beside, span };
  });
  const best = all
    .sort((a, b) => b.span - a.span || a.place - b.place)
    .slice(0, kept)
    .sort((a, b) => a.place - b.place);
  const most = best.reduce((so, { beside }) => Math.max(so, ...beside.map(Math.abs)), 0);
  const step = most / MOST;
  return packClassifier(new Map(best.map(({ place, beside }) => [place, beside])), step);
}
