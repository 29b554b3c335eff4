import { stemsOf } from './inflections';
import { TRADES } from './words/names';

// Names that end in a consonant take an i before the case ending.
const FOREIGN_END =
  /(net|mart|shop|store|tech|tek|max|land|burger|fit|stop|point|group|center|service|express|lux)i$/u;

/** A Finnish name's nominative, as well as its form tells: `Motonetiin` gives `Motonet`. */
export function nominativeOf(word: string): string {
  if (word.includes(':')) return word.slice(0, word.indexOf(':'));
  const stem = word
    .replace(/([aeiouyäö])\1n$/u, '$1')
    .replace(/(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)$/u, '')
    .replace(/(?<=[aeiouyäö])n$/u, '');
  if (stem === word || stem.length < 3) return word;
  const trade = tradeOf(stem);
  if (trade) return trade;
  if (/[aeiouyäö]se$/u.test(stem)) return stem.replace(/se$/u, 'nen');
  if (/[uyoöi]kse$/u.test(stem)) return stem.replace(/kse$/u, 's');
  return stem.replace(/([^e])ee$/u, '$1e').replace(FOREIGN_END, '$1');
}

/** As `nominativeOf`, of a form that may have lost its last vowel (`Motonetis`, `Lidlist`). */
export function nominativeOfSpoken(word: string): string {
  const written = word.replace(/(?<=[aeioäö])s$/u, 'ssa').replace(/(?<=[aeiouyäö])st$/u, 'sta');
  return nominativeOf(written);
}

/** `Kukkakaupa` ends in a form of `kauppa`. */
function tradeOf(stem: string): string | undefined {
  for (const trade of TRADES) {
    for (const form of stemsOf(trade)) {
      if (form.length < 4 || !stem.toLowerCase().endsWith(form)) continue;
      const head = stem.slice(0, stem.length - form.length);
      return head === '' ? `${stem.slice(0, 1)}${trade.slice(1)}` : `${head}${trade}`;
    }
  }
  return undefined;
}
