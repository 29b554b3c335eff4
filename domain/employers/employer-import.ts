import type { Employer } from './employer';

/** The most employers that one list may bring. */
export const MOST_LISTED = 500;

/** A row of a list that may become an employer. */
export interface ListedEmployer
  extends Pick<Employer, 'name' | 'businessId' | 'site' | 'industry'> {
  /** In its file, from 1. */
  readonly row: number;
  /** It looks like somebody's name, and so it is asked about. */
  readonly isPersonLike?: boolean | undefined;
}

/** Why a row is left out. What it said is kept nowhere. */
export const LEFT_OUT = [
  'tooShort',
  'tooLong',
  'identityCode',
  'phone',
  'email',
  'formula',
] as const;
type WhyLeftOut = (typeof LEFT_OUT)[number];

export interface LeftOut {
  readonly row: number;
  readonly why: WhyLeftOut;
}

/** What was read of a list. */
export interface EmployerList {
  readonly rows: readonly ListedEmployer[];
  readonly left: readonly LeftOut[];
  /** Rows of which a detail beside the name was not taken. */
  readonly partial: readonly number[];
  /** What the column of the names is called; missing when it has no heading to show. */
  readonly heading?: string | undefined;
}

/** What somebody said of a row: it is one of the register, an employer of its own, or a person. */
export const ROW_CHOICES = ['same', 'new', 'out'] as const;
export type RowChoice = (typeof ROW_CHOICES)[number];

/** A list that somebody brings into a team's register: from its preview until it can't be undone. */
export interface EmployerImport extends EmployerList {
  readonly id: string;
  readonly teamId: string;
  readonly personId: string;
  /** ISO 8601, as the instants below. */
  readonly begunAt: string;
  /** By the number of the row. */
  readonly choices: Readonly<Record<string, RowChoice>>;
  readonly savedAt?: string | undefined;
  /** Ids of the employers it has added. */
  readonly added: readonly string[];
  readonly undoneAt?: string | undefined;
  /** How many an undo has left, since they were used meanwhile. */
  readonly keptByUndo?: number | undefined;
}
