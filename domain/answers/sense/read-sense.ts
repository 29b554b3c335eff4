import type { Language } from '../../language';
import type { Entry } from '../entry';
import { greatest } from '../greatest';
import type { Vocabulary } from '../vocabulary';
import { classNumbers } from './class-numbers';
import { learnedSense } from './learned-sense';
import type { LearnedSense } from './packed-sense';
import { senseFeatures } from './sense-features';
import { likelihoods, pointOf } from './sense-model';

/** How likely each entry answers a text, by what was learned of people's words. */
export interface SenseReading {
  /** 0–1; 0 for an entry that came after the learning. */
  likelyOf(entry: Entry): number;
  /** The likelihood of an entry together with its kin: a criterion's levels and articles. */
  kinOf(entry: Entry): number;
  /** Ids of the entries, likeliest first. */
  likeliest(count: number): string[];
  /** Numbers of the likeliest classes, the one that nothing answers among them, likeliest first. */
  meanings(count: number): number[];
  /** How likely it is that nothing answers. */
  readonly none: number;
}

export function readSense(
  text: string,
  language: Language,
  vocabulary: Vocabulary,
  sense: LearnedSense = learnedSense(),
): SenseReading {
  const point = pointOf(senseFeatures(text, language, vocabulary), sense);
  return senseReadingOf(likelihoods(point, sense), sense.classes);
}

/** @param shares how likely each class is, and after them that nothing answers */
function senseReadingOf(shares: Float32Array, classes: readonly string[]): SenseReading {
  const { numbers, kin, kinOf } = classNumbers(classes);
  const ofClasses = shares.subarray(0, classes.length);
  const ofKin = new Float64Array(classes.length);
  ofClasses.forEach((share, number) => {
    const first = kin[number] ?? 0;
    ofKin[first] = (ofKin[first] ?? 0) + share;
  });
  const at = (values: ArrayLike<number>, number: number | undefined) =>
    number === undefined ? 0 : (values[number] ?? 0);
  return {
    likelyOf: ({ id }) => at(shares, numbers.get(id)),
    kinOf: ({ id }) => at(ofKin, kinOf(id)),
    likeliest: (count) => greatest(ofClasses, count).flatMap((number) => classes[number] ?? []),
    meanings: (count) => greatest(shares, count),
    none: shares.at(-1) ?? 0,
  };
}
