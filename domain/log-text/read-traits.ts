import type { Channel, Outcome } from '../meetings/meeting';
import { classify } from './classifiers/classifier';
import { CLASSES, type Classifiers, learnedClassifiers } from './classifiers/learned';
import { textFeatures } from './classifiers/text-features';
import type { FlatText } from './flat-text';

/**
 * The probabilities from which on a class is shown, by writers that were not learned from: a false one
 * costs more than an empty field. What the word rules read too needs less.
 */
const SURE: Readonly<Record<keyof Traits, number>> = {
  channel: 0.65,
  outcome: 0.7,
  hasVacancy: 0.7,
};
const SURE_WITH_RULES = 0.1;

export interface Traits {
  readonly channel: Channel | undefined;
  readonly outcome: Outcome | undefined;
  readonly hasVacancy: boolean | undefined;
}

/**
 * What a log as a whole tells of the contact; undefined where it doesn't, or not surely.
 *
 * @param rules what the word rules read; `isNoContact`: a verb looks like a contact (`kävin läpi`)
 */
export function readTraits(
  text: string,
  flat: FlatText,
  rules: Traits & { readonly isNoContact: boolean },
  classifiers: Classifiers = learnedClassifiers(),
): Traits {
  const features = textFeatures(text, flat);
  const likeliest = <T>(trait: keyof Traits, classes: readonly T[]): T | undefined => {
    const probabilities = classify(features, classifiers[trait], classes.length);
    const told = classes.findIndex((known) => known !== undefined && known === rules[trait]);
    if ((probabilities[told] ?? 0) >= SURE_WITH_RULES) return classes[told];
    return classes.find((_class, at) => at > 0 && (probabilities[at] ?? 0) >= SURE[trait]);
  };
  return {
    channel: rules.isNoContact ? rules.channel : likeliest('channel', CLASSES.channel),
    outcome: likeliest('outcome', CLASSES.outcome),
    hasVacancy: likeliest('hasVacancy', CLASSES.hasVacancy),
  };
}
