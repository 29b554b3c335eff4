import type { Field } from './form';

export interface ChoiceField<C extends string> extends Field<C | undefined> {
  readonly kind: 'choice';
  readonly of: readonly C[];
}

export function choice<C extends string>(
  of: readonly C[],
  { isRequired = false, usual }: { isRequired?: boolean; usual?: C } = {},
): ChoiceField<C> {
  return {
    kind: 'choice',
    of,
    usual,
    isRequired,
    read(typed, refuse) {
      const value = typed.trim();
      if (value === '') return isRequired ? refuse('required') : undefined;
      return of.find((known) => known === value) ?? refuse('notAChoice');
    },
    write: (value) => value ?? '',
  };
}

/** Several, separated by commas: each once, in the order of `of`. */
export interface ChoicesField<C extends string> extends Field<readonly C[]> {
  readonly kind: 'choices';
  readonly of: readonly C[];
}

export function choices<C extends string>(of: readonly C[]): ChoicesField<C> {
  return {
    kind: 'choices',
    of,
    read(typed, refuse) {
      const words = wordsOf(typed);
      if (!words.every((word) => of.some((known) => known === word))) refuse('notAChoice');
      return of.filter((known) => words.includes(known));
    },
    write: (value) => (value ?? []).join(','),
  };
}

/** Several ids that the form's own rule knows. */
export interface IdsField extends Field<readonly string[]> {
  readonly kind: 'ids';
}

export const ids: IdsField = {
  kind: 'ids',
  read: wordsOf,
  write: (value) => (value ?? []).join(','),
};

function wordsOf(typed: string): string[] {
  return typed
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** One of two words; nothing when neither is chosen. */
export interface FlagField extends Field<boolean | undefined> {
  readonly kind: 'flag';
  readonly words: readonly [yes: string, no: string];
}

export function flag(yes: string, no: string, { usual }: { usual?: string } = {}): FlagField {
  const word = choice([yes, no]);
  return {
    kind: 'flag',
    words: [yes, no],
    usual,
    read(typed, refuse) {
      const value = word.read(typed, refuse);
      return value === undefined ? undefined : value === yes;
    },
    write: (value) => (value === undefined ? '' : value ? yes : no),
  };
}
