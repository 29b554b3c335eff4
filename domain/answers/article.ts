import type { Language } from '../language';

/** Methods and words are stable; systems, benefits and laws change; local articles apply in one region; the bot tells of itself. */
export const ARTICLE_KINDS = [
  'menetelmä',
  'järjestelmä',
  'etuus',
  'laki',
  'paikallinen',
  'sanasto',
  'botti',
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

export type InLanguages<Value> = Readonly<Record<Language, Value>>;

/** One place in a source document: a heading, or one of the 25 criteria. */
export interface Source {
  readonly document: string;
  readonly heading?: string | undefined;
  readonly criterion?: number | undefined;
}

/** What an act says, or an authority: younger than the documents of the field, or none of theirs. */
export interface LegalSource {
  /** Id in `laws.yaml`: the act's number, or a word for what the authority has published. */
  readonly law: string;
  /** `29 §`. */
  readonly section?: string | undefined;
  /** Day on which somebody read it there, `2026-11-30`; missing when nobody has. */
  readonly checkedOn?: string | undefined;
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
  readonly laws: readonly LegalSource[];
  /** Ids of what has changed since the sources were written. */
  readonly changed: readonly string[];
  readonly related: readonly string[];
  /** Day the text was last read against its sources, `2026-11-22`. */
  readonly reviewed: string;
}
