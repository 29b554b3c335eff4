/** A table as it was read from a file: its rows from the top, each cell as trimmed text. */
export interface Sheet {
  /** Empty for a file that has no sheets. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Why a file's tables could not be read; the wording of each is in the locales. */
export type FileFault =
  /** Its address is none of Microsoft's. */
  | 'untrusted'
  /** It could not be fetched: its address holds for a few minutes. */
  | 'gone'
  /** More than is read at all, packed or unpacked. */
  | 'tooLarge'
  /** Not what its name says, or broken. */
  | 'unreadable'
  /** Of Excel before 2007, or locked by a password: both look alike. */
  | 'old';

export type ReadFile =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'failed'; readonly why: FileFault };
