import type { Article, Change, CriterionArticle, SourceDocument } from './article';
import type { Entry } from './entry';
import type { PreparedEntry } from './prepared';
import type { Expansion, Vocabulary } from './vocabulary';

export interface Finder {
  /** The likeliest entries for what was asked, best first; `terms` with the weight of each. */
  find(terms: Expansion, limit: number): { entry: Entry; score: number }[];
}

/** Everything that answers come from, ready to be asked. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly finder: Finder;
  readonly entries: readonly Entry[];
  prepared(entry: Entry): PreparedEntry;
  /** Prepares what no question has needed yet, so that none has to wait for it; a step at a time. */
  warm(): Generator<void>;
  /** An entry by its id (`kriteeri-07`, `kriteeri-07-taso-2`). */
  entry(id: string): Entry | undefined;
  criterion(number: number): CriterionArticle | undefined;
  article(id: string): Article | undefined;
  document(id: string): SourceDocument | undefined;
  change(id: string): Change | undefined;
}
