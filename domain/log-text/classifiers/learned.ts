import { type Classifier, type KeptClassifier, unpackClassifier } from './classifier';
import KEPT from './weights.json';

/** What `npm run train` learned of whole texts. */
export interface KeptClassifiers {
  readonly isLog: KeptClassifier;
}
export type Classifiers = Readonly<Record<keyof KeptClassifiers, Classifier>>;

export function unpackClassifiers({ isLog }: KeptClassifiers): Classifiers {
  return { isLog: unpackClassifier(isLog) };
}

let classifiers: Classifiers | undefined;

/** Those of this repository, unpacked with the first text: a bot that starts does without. */
export function learnedClassifiers(): Classifiers {
  classifiers ??= unpackClassifiers(KEPT);
  return classifiers;
}
