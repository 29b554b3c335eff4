import { LANGUAGES, type Language } from '../language';
import { stemOf } from './stems';
import { words as en } from './thesaurus/en.json';
import { words as fi } from './thesaurus/fi.json';
import { words as sv } from './thesaurus/sv.json';
import { ALIKE } from './words/alike';

/** Words that people type, each with the words of the articles it may mean, the likeliest first. */
type Words = Readonly<Record<string, readonly string[]>>;
const WORDS: Readonly<Record<Language, Words>> = { fi, sv, en };
/** The share of a word's first meaning, and how much less each following one gets. */
const FIRST = 0.45;
const STEP = 0.1;

/** For each stem, the stems it may stand for and their shares (0 to 1), of all three languages. */
export function likeMeanings(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, weight: number) => {
    if (from === to) return;
    const others = found.get(from) ?? new Map<string, number>();
    others.set(to, Math.max(others.get(to) ?? 0, weight));
    found.set(from, others);
  };
  for (const [word, others] of Object.entries(ALIKE)) {
    for (const [meaning, weight] of others) add(stemOf(word, 'fi'), stemOf(meaning, 'fi'), weight);
  }
  for (const language of LANGUAGES) {
    for (const [word, meanings] of Object.entries(WORDS[language])) {
      meanings.forEach((meaning, index) => {
        const weight = Math.max(0.3, FIRST - index * STEP);
        add(stemOf(word, language), stemOf(meaning, language), weight);
      });
    }
  }
  return found;
}
