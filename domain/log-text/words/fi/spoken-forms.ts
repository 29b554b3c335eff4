import { phraseList } from '../phrase-lists';

/**
 * As `phraseList`, with the spoken forms added: people in western Finland drop the last vowel of a
 * local case (`puhelimes`, `kaupast`, `paikal`) and of `kanssa`.
 */
export function withSpokenForms(lines: string): readonly string[] {
  const phrases = phraseList(lines);
  return [...new Set([...phrases, ...phrases.map(shortenEnding)])];
}

function shortenEnding(phrase: string): string {
  return phrase
    .replace(/(?<=[aeiouyäön])ss[aä](?=$| )/g, 's')
    .replace(/(?<=[aeiouyäö])ll[aä](?=$| )/g, 'l')
    .replace(/(?<=[aeiouyäö][sl]t)[aä](?=$| )/g, '');
}
