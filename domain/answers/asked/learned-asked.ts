import KEPT from '../learned/asked.json';
import type { AskedQuestions } from './asked-questions';
import { unpackAsked } from './packed-asked';

let asked: AskedQuestions | undefined;

/** The asked questions of this repository, unpacked with the first question or while the bot warms up. */
export function learnedAsked(): AskedQuestions {
  asked ??= unpackAsked(KEPT);
  return asked;
}
