import type { Level } from '../criteria/level';
import type { Language } from '../language';

/** Methods and words are stable; systems, benefits and laws change; local articles apply in one region. */
export const ARTICLE_KINDS = [
  'menetelmä',
  'järjestelmä',
  'etuus',
  'laki',
  'paikallinen',
  'sanasto',
] as const;
type ArticleKind = (typeof ARTICLE_KINDS)[number];

export const REGIONS = [
  'jupiter',
  'satakunta',
  'rovaniemi-kemijärvi',
  'päijät-häme',
  'helsinki',
] as const;
export type Region = (typeof REGIONS)[number];

/** Why the bot declines a question that it understands. */
export const LIMIT_REASONS = [
  'outOfScope',
  'personalData',
  'medical',
  'amounts',
  'otherRegion',
  'notInSources',
  'conduct',
  'instructions',
] as const;
export type LimitReason = (typeof LIMIT_REASONS)[number];

export type InLanguages<Value> = Readonly<Record<Language, Value>>;

/** One place in a source document: a heading, or one of the 25 criteria. */
export interface Source {
  readonly document: string;
  readonly heading?: string | undefined;
  readonly criterion?: number | undefined;
}

/** One question's worth of knowledge, in three languages. */
export interface Article {
  readonly id: string;
  readonly kind: ArticleKind;
  readonly region?: Region | undefined;
  readonly roles: readonly string[];
  readonly forms: readonly string[];
  readonly criteria: readonly number[];
  readonly title: InLanguages<string>;
  readonly body: InLanguages<string>;
  /** What people ask that this answers, as they would type it. */
  readonly questions: InLanguages<readonly string[]>;
  readonly sources: readonly Source[];
  /** Ids of what has changed since the sources were written. */
  readonly changed: readonly string[];
  readonly related: readonly string[];
  /** Day the text was last read against its sources, `2026-11-22`. */
  readonly reviewed: string;
}

/** One of the 25 criteria: its definition as an article, and what each level means. */
export interface CriterionArticle extends Article {
  readonly criterion: number;
  readonly levels: readonly CriterionLevel[];
  /** What is damaged, missing or overlapping in the source's scale. */
  readonly doubt?: InLanguages<string> | undefined;
}

interface CriterionLevel {
  readonly level: Level;
  /** What the level means, a sentence or two. */
  readonly text: InLanguages<string>;
  /** The same in a few words, for the whole scale on a line each. */
  readonly short: InLanguages<string>;
  /** Situations that people describe who are on this level. */
  readonly questions: InLanguages<readonly string[]>;
}

/** What the bot does not answer, and what it says instead. */
export interface Limit {
  readonly id: string;
  readonly reason: LimitReason;
  /** The region whose source lacks it. */
  readonly region?: Region | undefined;
  readonly title: InLanguages<string>;
  readonly body: InLanguages<string>;
  readonly questions: InLanguages<readonly string[]>;
}

/** A source document: what it is called, when it was written, and its headings. */
export interface SourceDocument {
  readonly id: string;
  readonly date: string;
  readonly name: InLanguages<string>;
  readonly criteria: boolean;
  readonly headings: readonly string[];
}

/** A change in the world after the sources were written. */
export interface Change {
  readonly id: string;
  readonly since: string;
  readonly note: InLanguages<string>;
  /** With whom to check. */
  readonly check: InLanguages<string>;
}
