import { learnedAsked } from '../../domain/answers/asked/learned-asked';
import type { Entry } from '../../domain/answers/entry';
import type { OpenedKnowledge } from '../../domain/answers/knowledge';
import { entriesOf } from '../../domain/answers/make-entries';
import { vocabularyOf } from '../../domain/answers/make-vocabulary';
import { warmPhrases } from '../../domain/answers/phrases';
import type { PreparedEntry } from '../../domain/answers/prepared-entry';
import { learnedSense } from '../../domain/answers/sense/learned-sense';
import type { Vocabulary } from '../../domain/answers/vocabulary';
import type { WordCounts } from '../../domain/answers/word-counts';
import type { Wordings } from '../../domain/answers/wordings';
import { createFinder } from './finder';
import type { FinderIndex } from './finder-index';
import type { KnowledgeFiles } from './read-articles';

/** The articles, and everything that is computed from their words. */
export interface KnowledgeIndex {
  readonly files: KnowledgeFiles;
  readonly words: WordCounts;
  readonly finder: FinderIndex;
  readonly wordings: Wordings;
  /** Prepares an entry; `number` is its index in `entriesOf(files)`. */
  prepare(number: number, entry: Entry, vocabulary: Vocabulary): PreparedEntry;
}

export function knowledgeOf({
  files,
  words,
  finder,
  wordings,
  prepare,
}: KnowledgeIndex): OpenedKnowledge {
  const entries = entriesOf(files);
  const numbers = new Map(entries.map(({ id }, number) => [id, number]));
  const vocabulary = vocabularyOf(words);
  const prepared: PreparedEntry[] = [];
  const criteria = new Map(files.criteria.map((article) => [article.criterion, article]));
  const articles = new Map(
    [...files.articles, ...files.criteria].map((article) => [article.id, article]),
  );
  const documents = new Map(files.documents.map((document) => [document.id, document]));
  const laws = new Map(files.laws.map((law) => [law.id, law]));
  const changes = new Map(files.changes.map((change) => [change.id, change]));
  const preparedOf = (entry: Entry): PreparedEntry => {
    const number = numbers.get(entry.id);
    if (number === undefined) throw new Error(`${entry.id} is no entry of this knowledge`);
    const before = prepared[number];
    if (before) return before;
    const made = prepare(number, entry, vocabulary);
    prepared[number] = made;
    return made;
  };
  return {
    vocabulary,
    finder: createFinder(finder, entries, vocabulary),
    entries,
    wordings,
    prepared: preparedOf,
    *warm() {
      learnedSense();
      yield;
      learnedAsked();
      yield;
      for (const entry of entries) {
        preparedOf(entry);
        yield;
      }
      yield* warmPhrases();
    },
    entry: (id) => entries[numbers.get(id) ?? -1],
    criterion: (number) => criteria.get(number),
    article: (id) => articles.get(id),
    document: (id) => documents.get(id),
    law: (id) => laws.get(id),
    change: (id) => changes.get(id),
  };
}
