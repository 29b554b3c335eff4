import type { Level } from '../criteria/level';
import type { Article, InLanguages } from './article';

/** One of the 25 criteria: its definition as an article, and what each level means. */
export interface CriterionArticle extends Article {
  readonly criterion: number;
  readonly levels: readonly CriterionLevel[];
  /** What is damaged, missing or overlapping in the source's scale. */
  readonly doubt?: InLanguages<string> | undefined;
}

interface CriterionLevel {
  readonly level: Level;
  readonly text: InLanguages<string>;
  /** The same in a few words, for the whole scale on a line each. */
  readonly short: InLanguages<string>;
  /** Situations that people describe who are on this level. */
  readonly questions: InLanguages<readonly string[]>;
}
