import { stemsOf } from './inflections';
import { TRADES } from './words/names';

/*
 * The way back from an inflected name to its nominative, for employers that are in no register yet:
 * `kävin Motonetissä` has to give the form the name `Motonet`. Without a dictionary this can only be
 * guessed from the form: take the case ending away, then undo what it did to the stem. A word for a
 * kind of business is known, so its gradation can be undone surely (`Kukkakaupassa` : `Kukkakauppa`);
 * other names keep a weak consonant. The coach sees the name in the form and can correct it.
 */

/** Names that end in a consonant take an i before the ending; these are the ends of such names. */
const FOREIGN_END =
  /(net|mart|shop|store|tech|tek|max|land|burger|fit|stop|point|group|center|service|express|lux)i$/u;

/** The likeliest nominative of a Finnish name: `Motonetiin` gives `Motonet`. */
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

/** The nominative of a stem that ends in a kind of business: `Kukkakaupa` gives `Kukkakauppa`. */
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
