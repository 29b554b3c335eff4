import type { Article } from './article';
import type { CriterionArticle } from './criterion-article';
import type { Entry } from './entry';
import type { PreparedEntry } from './prepared-entry';
import type { Change, Law, SourceDocument } from './source-document';
import type { Expansion, Vocabulary } from './vocabulary';
import type { Wordings } from './wordings';

export interface Finder {
  /** The entries that have most of the terms, best first, at most `limit`. Scores are above 0. */
  find(terms: Expansion, limit: number): { entry: Entry; score: number }[];
}

/** The articles by their ids, for whoever shows them. */
export interface Articles {
  /** An entry by its id (`kriteeri-07`, `kriteeri-07-taso-2`). */
  entry(id: string): Entry | undefined;
  criterion(number: number): CriterionArticle | undefined;
  article(id: string): Article | undefined;
  document(id: string): SourceDocument | undefined;
  law(id: string): Law | undefined;
  change(id: string): Change | undefined;
}

/** What is computed from the articles, to find what answers a question. */
interface ArticleIndex {
  readonly vocabulary: Vocabulary;
  readonly finder: Finder;
  readonly entries: readonly Entry[];
  /** Their titles and examples, word for word. */
  readonly wordings: Wordings;
  prepared(entry: Entry): PreparedEntry;
}

export interface Knowledge extends Articles, ArticleIndex {}

/** Fresh from its file: the first questions prepare the entries they need. */
export interface OpenedKnowledge extends Knowledge {
  /** Prepares every entry, one a step, so that the first questions don't have to wait for it. */
  warm(): Generator<void>;
}
