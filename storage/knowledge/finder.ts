import MiniSearch from 'minisearch';
import type { Finder } from '../../domain/answers/knowledge';
import type { TakenApart } from '../../domain/answers/taken-apart';

const FIELDS = { asked: 2.5, body: 1 } as const;
type Field = keyof typeof FIELDS;
const SEPARATOR = ' ';

/** An inverted index over the entries' terms. */
export function createFinder(entries: readonly TakenApart[]): Finder {
  const index = new MiniSearch<Record<Field, string> & { id: number }>({
    fields: Object.keys(FIELDS),
    tokenize: (text) => text.split(SEPARATOR),
    processTerm: (term) => term,
    searchOptions: { boost: FIELDS, combineWith: 'OR' },
  });
  index.addAll(
    entries.map(({ titles, questions, body }, id) => {
      const asked = new Set<string>();
      for (const text of titles) for (const term of text.terms) asked.add(term);
      for (const text of questions) for (const term of text.terms) asked.add(term);
      return {
        id,
        asked: [...asked].join(SEPARATOR),
        body: body.filter((term) => !asked.has(term)).join(SEPARATOR),
      };
    }),
  );
  return {
    find(terms, limit) {
      const words = [...terms.keys()];
      if (words.length === 0) return [];
      const found = index.search(words.join(SEPARATOR), {
        boostTerm: (term) => terms.get(term) ?? 1,
      });
      return found.slice(0, limit).flatMap(({ id, score }) => {
        const apart = entries[Number(id)];
        return apart ? [{ entry: apart.entry, score }] : [];
      });
    },
  };
}
