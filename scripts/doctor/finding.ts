/** Good: nothing to do. Fault: the bot does not work so. Warning: it works, look at it. Unknown: could not be asked here. */
type State = 'good' | 'fault' | 'warning' | 'unknown';

/** One thing that was looked at. Its words are in `words.ts`, by `code`; no value of it is a secret. */
export interface Finding {
  readonly state: State;
  readonly code: string;
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** What the doctor sees of the machine and of the world; a test gives its own. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Such as `24.1.0`. */
  readonly nodeVersion: string;
  /** Where `dist/` and the package are. */
  readonly folder: string;
  /** Bytes that the disk of a folder has left. */
  readonly freeBytes: (path: string) => number;
  /** Addresses of Microsoft: who gives tokens, and where Teams is. */
  readonly loginUrl: string;
  readonly teamsUrls: readonly string[];
}

export const fault = (code: string, values?: Finding['values']): Finding => ({
  state: 'fault',
  code,
  values,
});
export const warning = (code: string, values?: Finding['values']): Finding => ({
  state: 'warning',
  code,
  values,
});
export const unknown = (code: string, values?: Finding['values']): Finding => ({
  state: 'unknown',
  code,
  values,
});
export const good = (code: string, values?: Finding['values']): Finding => ({
  state: 'good',
  code,
  values,
});
