import { isLegalForm } from '../kit/legal-forms';

/** The words of one text as names are compared by. */
export function nameWords(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/t:mi/g, 'tmi')
    .replace(/['’´`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const firms = words.filter((word) => !isLegalForm(word));
  return joinLetters(firms.length > 0 ? firms : words);
}

function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  let letters = '';
  for (const word of words) {
    if (/^\p{L}$/u.test(word)) letters += word;
    else {
      joined.push(letters + word);
      letters = '';
    }
  }
  return letters === '' ? joined : [...joined, letters];
}

/** `å`, `ä`, `ö` and other marked letters without their marks. */
export function withoutDots(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o');
}
