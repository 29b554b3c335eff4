import type { Channel } from './meeting';

/** Beginnings of the words that a step's way is told by, in the three languages; the first wins. */
const WAYS: readonly (readonly [Channel, RegExp])[] = [
  ['phone', /(?<!\p{L})(?:soit|puhel|ring|telefon|call|phone)/u],
  ['email', /(?<!\p{L})(?:sähköpost|meil|mail|e-?post|email)/u],
  ['remote', /(?<!\p{L})(?:teams|etä(?:nä|pala|tapa)|zoom|video|distans|remote|online)/u],
  ['faceToFace', /(?<!\p{L})(?:käy|tapa[an]|tutustu|vierail|besök|träff|visit|meet)/u],
];

/** How a next step says that it is to be done: `soitan ja sovin` is by phone; often it says nothing. */
export function channelOfStep(step: string): Channel | undefined {
  const words = step.toLowerCase();
  return WAYS.find(([, beginnings]) => beginnings.test(words))?.[0];
}
