import { hashOf, hashOfPair, hashOn } from '../log-text/tagger/hash';
import { wordsOf } from './words';

/** Letters of a word's beginnings and of the pieces within, by which words are alike. */
const BEGINNINGS = [3, 4, 5, 6];
const PIECES = [3, 4];
const LONGEST_COUNT = 15;

const HASHES = {
  word: hashOf('iw='),
  before: hashOf('ib='),
  beginning: hashOf('ip='),
  piece: hashOf('ig='),
};

/**
 * What an intent is told by: words, their beginnings, pieces and neighbours, how many there are, the
 * first and the last. Doubled letters count once, since dialects double them as they like.
 */
export function intentFeatures(text: string): Uint32Array {
  const words = wordsOf(text).map(({ plain }) => plain.replace(/(\p{L})\1/gu, '$1'));
  const features = new Set([hashOf(`in=${Math.min(words.length, LONGEST_COUNT)}`)]);
  if (text.includes('?')) features.add(hashOf('i?'));
  words.forEach((word, at) => {
    features.add(hashOn(HASHES.word, word));
    const before = words[at - 1] ?? '<';
    features.add(hashOfPair(HASHES.before, before.slice(0, 4), word.slice(0, 4)));
    for (const length of BEGINNINGS)
      if (word.length > length) features.add(hashOn(HASHES.beginning, word, 0, length));
    const whole = `^${word}$`;
    for (const length of PIECES)
      for (let start = 0; start + length <= whole.length; start += 1)
        features.add(hashOn(HASHES.piece, whole, start, start + length));
  });
  features.add(hashOf(`i0=${words[0]?.slice(0, 5)}`));
  features.add(hashOf(`il=${words.at(-1)?.slice(0, 5)}`));
  return Uint32Array.from(features);
}
