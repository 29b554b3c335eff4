import { numberOf, sortHashes } from '../kit/sorted-hashes';
import { LANGUAGES, type Language } from '../language';
import { hashOf } from '../log-text/tagger/hash';
import type { Entry } from './entry';

/**
 * Where each title and example question stands, by the hash of its words: the texts themselves, thirty
 * thousand of them, would be held twice in memory.
 */
export interface Wordings {
  /** In ascending order. */
  readonly hashes: Int32Array;
  /** By the place in `hashes`: the entry's number, the language and whether it is a title, in one number. */
  readonly places: Int32Array;
}

export interface Worded {
  readonly entry: Entry;
  readonly language: Language;
  readonly isTitle: boolean;
}

/** Titles of articles and criteria alone: a level has its criterion's. */
export function wordingsOf(entries: readonly Entry[]): Wordings {
  const hashes: number[] = [];
  const places: number[] = [];
  entries.forEach((entry, number) => {
    LANGUAGES.forEach((language, tongue) => {
      const add = (text: string, isTitle: boolean) => {
        hashes.push(hashOf(plainWords(text)) | 0);
        places.push((number * LANGUAGES.length + tongue) * 2 + (isTitle ? 1 : 0));
      };
      if (entry.kind === 'article' || entry.kind === 'criterion') add(entry.title[language], true);
      for (const example of entry.questions[language]) add(example, false);
    });
  });
  const { sorted, places: order } = sortHashes(hashes);
  return { hashes: sorted, places: Int32Array.from(order, (at) => places[at] ?? 0) };
}

/** Every title and example that is the text, word for word, in the entries' order. */
export function wordedAs(
  text: string,
  entries: readonly Entry[],
  { hashes, places }: Wordings,
): Worded[] {
  const words = plainWords(text);
  const hash = hashOf(words) | 0;
  const found: Worded[] = [];
  for (let at = numberOf(hashes, hash) ?? hashes.length; hashes[at] === hash; at += 1) {
    const place = places[at] ?? 0;
    const isTitle = place % 2 === 1;
    const language = LANGUAGES[(place >> 1) % LANGUAGES.length];
    const entry = entries[Math.floor((place >> 1) / LANGUAGES.length)];
    if (!entry || !language) continue;
    // Other words may have the same hash.
    const own = isTitle ? [entry.title[language]] : entry.questions[language];
    if (own.some((other) => plainWords(other) === words)) found.push({ entry, language, isTitle });
  }
  return found;
}

function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
