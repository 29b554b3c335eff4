import { phraseList } from '../phrase-lists';

/**
 * As `phraseList`, with the spoken forms added: people in western Finland drop the last vowel of a
 * local case (`puhelimes`, `kaupast`, `paikal`) and of `kanssa`; those in the east and the north say
 * other sounds (`easternForm`).
 */
export function withSpokenForms(lines: string): readonly string[] {
  const phrases = phraseList(lines);
  return [...new Set([...phrases, ...phrases.map(shortenEnding), ...phrases.map(easternForm)])];
}

function shortenEnding(phrase: string): string {
  return phrase
    .replace(/(?<=[aeiouyäön])ss[aä](?=$| )/g, 's')
    .replace(/(?<=[aeiouyäö])ll[aä](?=$| )/g, 'l')
    .replace(/(?<=[aeiouyäö][sl]t)[aä](?=$| )/g, '');
}

/**
 * Small letters as they are said in Savo, Kainuu and North Karelia: a first syllable's `i` is `e`
 * (`soitin` is `soetin`), and a vowel stands between two consonants (`kahvit` is `kahavit`).
 */
export function easternForm(words: string): string {
  return words
    .replace(/((?:^| )[^aeiouyäö ]*[aoäö])i(?=[^aeiouyäö]|$)/gu, '$1e')
    .replace(/([aeiouyäö])([lnr])(?=[kpmvhj])|([aeiouyäö])(h)(?=[vjmn])/gu, '$1$2$3$4$1$3');
}
