import type { Language } from '../../language';
import type { Entry } from '../entry';
import type { Vocabulary } from '../vocabulary';
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
  const byId = new Map<string, number>();
  const byKin = new Map<string, number>();
  classes.forEach((id, number) => {
    const share = shares[number] ?? 0;
    byId.set(id, share);
    byKin.set(kinOfId(id), (byKin.get(kinOfId(id)) ?? 0) + share);
  });
  return {
    likelyOf: ({ id }) => byId.get(id) ?? 0,
    kinOf: (entry) => byKin.get(kinOfId(entry.id)) ?? 0,
    likeliest: (count) => greatest(byId, count),
    meanings: (count) => greatest(new Map(shares.entries()), count),
    none: shares.at(-1) ?? 0,
  };
}

/** `kriteeri-07-koko` and `kriteeri-07-taso-2` are kin; other entries stand alone. */
export function kinOfId(id: string): string {
  return /^kriteeri-\d\d/.exec(id)?.[0] ?? id;
}

function greatest<T>(shares: ReadonlyMap<T, number>, count: number): T[] {
  return [...shares]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([key]) => key);
}
