import { classify } from './classifiers/classifier';
import { CLASSES, type Classifiers, learnedClassifiers } from './classifiers/learned';
import { logFeatures, type RuledTraits } from './classifiers/text-features';
import type { KnownWords } from './tagger/word-kinds';

type Traits = Pick<RuledTraits, 'channel' | 'outcome' | 'hasVacancy'>;

/**
 * The probabilities from which on a class is shown, by writers that were not learned from: a false one
 * costs more than an empty field. What the word rules read too needs less.
 */
const SURE: Readonly<Record<keyof Traits, number>> = {
  channel: 0.85,
  outcome: 0.75,
  hasVacancy: 0.8,
};
const SURE_WITH_RULES = 0.15;

/** What a log as a whole tells of the contact; undefined where it doesn't, or not surely. */
export function readTraits(
  words: KnownWords,
  rules: RuledTraits,
  classifiers: Classifiers = learnedClassifiers(),
): Traits {
  const features = logFeatures(words, rules);
  const likeliest = <T>(trait: keyof Traits, classes: readonly T[]): T | undefined => {
    const probabilities = classify(features, classifiers[trait], classes.length);
    return classes.find((known, at) => {
      const least = known === rules[trait] ? SURE_WITH_RULES : SURE[trait];
      return at > 0 && (probabilities[at] ?? 0) >= least;
    });
  };
  return {
    channel: rules.isNoContact ? rules.channel : likeliest('channel', CLASSES.channel),
    outcome: likeliest('outcome', CLASSES.outcome),
    hasVacancy: likeliest('hasVacancy', CLASSES.hasVacancy),
  };
}
