import type { InLanguages } from './article';

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
  readonly check: InLanguages<string>;
}
