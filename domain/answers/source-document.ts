import type { InLanguages } from './article';

/** A source document: what it is called, when it was written, and its headings. */
export interface SourceDocument {
  readonly id: string;
  /** As it is shown; a document without a date says so in words. */
  readonly date: string | InLanguages<string>;
  readonly name: InLanguages<string>;
  readonly criteria: boolean;
  readonly headings: readonly string[];
  /** Heading to page, where the document tells its pages. */
  readonly pages: Readonly<Record<string, number>>;
  /** Number of the appendix that holds the criteria. */
  readonly criteriaAppendix?: number | undefined;
}

/** An act, or what an authority has published, and where it is read. */
export interface Law {
  readonly id: string;
  readonly name: InLanguages<string>;
  readonly publisher: InLanguages<string>;
}

/** A change in the world after the sources were written. */
export interface Change {
  readonly id: string;
  readonly since: string;
  /** A Finnish text that says this needs the note: a regular expression, from a word's beginning. */
  readonly named?: string | undefined;
  /** It says what became of the source, not of what the source tells. */
  readonly isOfSource: boolean;
  readonly note: InLanguages<string>;
  readonly check: InLanguages<string>;
}
