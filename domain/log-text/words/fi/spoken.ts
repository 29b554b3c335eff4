import { listed } from '../listed';

/**
 * As `listed`, with the spoken forms beside the written: western Finnish drops the last vowel of a
 * local case (`puhelimes`, `kaupast`, `paikal`) and of `kanssa`.
 */
export function spoken(lines: string): readonly string[] {
  const phrases = listed(lines);
  return [...new Set([...phrases, ...phrases.map(shortened)])];
}

function shortened(phrase: string): string {
  return phrase
    .replace(/(?<=[aeiouyäön])ss[aä](?=$| )/g, 's')
    .replace(/(?<=[aeiouyäö])ll[aä](?=$| )/g, 'l')
    .replace(/(?<=[aeiouyäö][sl]t)[aä](?=$| )/g, '');
}
