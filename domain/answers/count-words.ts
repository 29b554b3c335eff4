import { wholesByPart } from './compounds';
import type { EntryTerms } from './entry-terms';
import type { KnownWords } from './read-entry-terms';
import { likeMeanings } from './thesaurus';
import type { WordCounts } from './word-counts';

export function countWords(entries: readonly EntryTerms[], known: KnownWords): WordCounts {
  const asking = new Map<string, number>();
  const declined = new Map<string, number>();
  for (const { entry, titles, questions, body } of entries) {
    const terms = new Set<string>();
    for (const text of [...titles, ...questions]) for (const term of text.terms) terms.add(term);
    for (const term of terms) {
      asking.set(term, (asking.get(term) ?? 0) + 1);
      if (entry.kind === 'limit') declined.set(term, (declined.get(term) ?? 0) + 1);
    }
    for (const term of body) if (!asking.has(term)) asking.set(term, 0);
  }
  const terms = [...asking.keys()];
  return {
    terms,
    asking: Int32Array.from(asking.values()),
    declined: Int32Array.from(terms, (term) => declined.get(term) ?? 0),
    entries: entries.length,
    limits: entries.filter(({ entry }) => entry.kind === 'limit').length,
    alike: likeMeanings(),
    wholes: wholesByPart(asking),
    words: known,
  };
}
