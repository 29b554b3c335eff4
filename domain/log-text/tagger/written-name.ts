import { isLegalForm } from '../../kit/legal-forms';

/** Words that stay small within a name. */
const SMALL = /^(?:ja|och|o|and|of|i|på|vid|in|the|ry|rf|rs)$/u;
const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** The name with capitals: one typed in small letters gets them, one with some gets the first. */
export function writtenName(name: string): string {
  const isSmall = name === name.toLowerCase();
  return name.replace(WORD, (word, at: number) => {
    if (at === 0) return capital(word);
    if (isLegalForm(word) && word === word.toLowerCase()) return capital(word);
    return isSmall && !SMALL.test(word) ? capital(word) : word;
  });
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
