import { type Entry, entriesOf } from '../../domain/answers/entry';
import { type KnownWords, readEntryTerms } from '../../domain/answers/entry-terms';
import type { Knowledge } from '../../domain/answers/knowledge';
import { type PreparedEntry, prepareEntry } from '../../domain/answers/prepared';
import { warmPhrases } from '../../domain/answers/thesaurus';
import { buildVocabulary } from '../../domain/answers/vocabulary';
import { createFinder } from './finder';
import { type KnowledgeFiles, readKnowledge } from './read-articles';

/** Reads `folder` and makes it ready to be asked. Throws a `KnowledgeError` when a file is wrong. */
export function openKnowledge(folder: string): Knowledge {
  return indexKnowledge(readKnowledge(folder));
}

export function indexKnowledge(files: KnowledgeFiles): Knowledge {
  const known: KnownWords = { fi: new Map(), sv: new Map(), en: new Map() };
  const parts = entriesOf(files).map((entry) => readEntryTerms(entry, known));
  const vocabulary = buildVocabulary(parts, known);
  const prepared = new Map<string, PreparedEntry>();
  const entries = new Map(parts.map((apart) => [apart.entry.id, apart]));
  const criteria = new Map(files.criteria.map((article) => [article.criterion, article]));
  const articles = new Map([...files.articles, ...files.criteria].map((one) => [one.id, one]));
  const documents = new Map(files.documents.map((one) => [one.id, one]));
  const changes = new Map(files.changes.map((one) => [one.id, one]));
  const preparedOf = (entry: Entry): PreparedEntry => {
    const before = prepared.get(entry.id);
    if (before) return before;
    const apart = entries.get(entry.id);
    if (!apart) throw new Error(`${entry.id} is no entry of this knowledge`);
    const made = prepareEntry(apart, vocabulary);
    prepared.set(entry.id, made);
    return made;
  };
  return {
    vocabulary,
    finder: createFinder(parts),
    entries: parts.map(({ entry }) => entry),
    prepared: preparedOf,
    warm() {
      for (const { entry } of parts) preparedOf(entry);
      warmPhrases();
    },
    entry: (id) => entries.get(id)?.entry,
    criterion: (number) => criteria.get(number),
    article: (id) => articles.get(id),
    document: (id) => documents.get(id),
    change: (id) => changes.get(id),
  };
}
