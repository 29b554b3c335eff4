import { numberOf } from '../../kit/sorted-hashes';
import { type AskedQuestions, type AskedWords, MEANINGS, meaningWeights } from './asked-questions';

/** How much the meanings count beside the words. */
const MEANT = 0.4;

/**
 * How like each of the asked questions it is, 0 to 1.
 *
 * @param classes how many the sense has, the one that nothing answers among them
 */
export function likenessesToAsked(
  { words, meanings }: AskedWords,
  asked: AskedQuestions,
  classes: number,
): Float32Array {
  const byWord = new Float32Array(asked.rarities.length);
  let squares = 1e-9;
  for (const hash of words) {
    const number = numberOf(asked.hashes, hash);
    const rarity = number === undefined ? Math.log(asked.lengths.length) : asked.rarities[number];
    squares += (rarity ?? 0) ** 2;
    if (number !== undefined) byWord[number] = (rarity ?? 0) ** 2;
  }
  const length = Math.sqrt(squares);
  const byMeaning = new Float32Array(classes);
  meanings.forEach((meaning, place) => {
    byMeaning[meaning] = meaningWeights[place] ?? 0;
  });
  // Names of their own: in the loops below an import would be looked up forty thousand times.
  const [perQuestion, weights] = [MEANINGS, meaningWeights];
  const whole = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const found = new Float32Array(asked.lengths.length);
  let at = 0;
  for (let question = 0; question < found.length; question += 1) {
    const end = asked.wordEnds[question] ?? 0;
    let shared = 0;
    for (; at < end; at += 1) shared += byWord[asked.words[at] ?? 0] ?? 0;
    const first = question * perQuestion;
    let meant = 0;
    for (let place = 0; place < perQuestion; place += 1) {
      meant += (byMeaning[asked.meanings[first + place] ?? 0] ?? 0) * (weights[place] ?? 0);
    }
    const inWords = shared / (length * (asked.lengths[question] ?? 1));
    found[question] = (inWords + (MEANT * meant) / whole) / (1 + MEANT);
  }
  return found;
}
