import KEPT from '../learned/sense.json';
import { type LearnedSense, unpackSense } from './packed-sense';

let sense: LearnedSense | undefined;

/** The sense of this repository, unpacked with the first question or while the bot warms up. */
export function learnedSense(): LearnedSense {
  sense ??= unpackSense(KEPT);
  return sense;
}
