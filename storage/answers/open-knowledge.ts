import { countWords } from '../../domain/answers/count-words';
import type { OpenedKnowledge } from '../../domain/answers/knowledge';
import { entriesOf } from '../../domain/answers/make-entries';
import { vocabularyOf } from '../../domain/answers/make-vocabulary';
import { prepareEntry } from '../../domain/answers/prepare-entry';
import { type KnownWords, readEntryTerms } from '../../domain/answers/read-entry-terms';
import { wordingsOf } from '../../domain/answers/wordings';
import { indexEntries } from './finder-index';
import { type KnowledgeIndex, knowledgeOf } from './knowledge-index';
import { type KnowledgeFiles, readKnowledge } from './read-articles';

/** Reads the articles of `folder` and indexes them. Throws a `KnowledgeError` when a file has a fault. */
export function openKnowledge(folder: string): OpenedKnowledge {
  return indexKnowledge(readKnowledge(folder));
}

export function indexKnowledge(files: KnowledgeFiles): OpenedKnowledge {
  return knowledgeOf(buildIndex(files));
}

/** Computes from the articles all that a question is compared with; takes most of a second. */
export function buildIndex(files: KnowledgeFiles): KnowledgeIndex {
  const known: KnownWords = { fi: new Map(), sv: new Map(), en: new Map() };
  const entries = entriesOf(files);
  const terms = entries.map((entry) => readEntryTerms(entry, known));
  const words = countWords(terms, known);
  return {
    files,
    words,
    finder: indexEntries(terms, vocabularyOf(words)),
    wordings: wordingsOf(entries),
    prepare(number, entry, vocabulary) {
      const own = terms[number];
      if (!own) throw new Error(`${entry.id} is no entry of this knowledge`);
      return prepareEntry(own, vocabulary);
    },
  };
}
