import { builtOf } from '../../kit/records';
import { CHANNELS, OUTCOMES } from '../../meetings/meeting';
import { type Classifier, type KeptClassifier, unpackClassifier } from './classifier';
import KEPT from './weights.json';

/** What is told of whole texts, with the classes of each; `undefined`: the text does not tell. */
export const CLASSES = {
  isLog: [false, true],
  channel: [undefined, ...CHANNELS],
  outcome: [undefined, ...OUTCOMES],
  hasVacancy: [undefined, true, false],
} as const;
type Trait = keyof typeof CLASSES;
const TRAITS = ['isLog', 'channel', 'outcome', 'hasVacancy'] as const;

/** What `npm run train` learned of whole texts. */
export type KeptClassifiers = Readonly<Record<Trait, KeptClassifier>>;
export type Classifiers = Readonly<Record<Trait, Classifier>>;

export function unpackClassifiers(kept: KeptClassifiers): Classifiers {
  return builtOf<Classifiers>(TRAITS, (trait) => unpackClassifier(kept[trait]));
}

let classifiers: Classifiers | undefined;

/** Those of this repository, unpacked with the first text: a bot that starts does without. */
export function learnedClassifiers(): Classifiers {
  classifiers ??= unpackClassifiers(KEPT);
  return classifiers;
}
