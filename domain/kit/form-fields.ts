import { type LocalDate, readLocalDate } from '../local-date';
import type { Field } from './form';
import { errorInText, type FormError } from './form-error';

/** One line for the form's own rule to read: an id, a code, a name that has rules of its own. */
export interface LineField extends Field<string> {
  readonly kind: 'line';
  readonly longest?: number | undefined;
}

export function line(longest?: number): LineField {
  return { kind: 'line', longest, read: (text) => text.trim(), write: (value) => value ?? '' };
}

/** A free text, past the personal-data guard. */
export interface TextField extends Field<string | undefined> {
  readonly kind: 'text';
  readonly longest: number;
}

export function text(
  longest: number,
  { isRequired = false, tidy = (typed: string) => typed } = {},
): TextField {
  return {
    kind: 'text',
    longest,
    read(typed, refuse) {
      const tidied = tidy(typed);
      const error = errorInText(tidied, longest);
      if (error) refuse(error);
      return tidied.trim() || (isRequired ? refuse('required') : undefined);
    },
    write: (value) => value ?? '',
  };
}

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

export interface DayField extends Field<LocalDate | undefined> {
  readonly kind: 'day';
}

export function day({ isRequired = false } = {}): DayField {
  return {
    kind: 'day',
    read(typed, refuse) {
      const value = typed.trim();
      if (value === '') return isRequired ? refuse('required') : undefined;
      return readLocalDate(value) ?? refuse('notADay');
    },
    write: (value) => value ?? '',
  };
}

interface Range {
  readonly least: number;
  readonly most: number;
  /** What is told when it is no such number. */
  readonly error: FormError;
  readonly isRequired?: boolean | undefined;
}

export interface NumberField extends Field<number | undefined> {
  readonly kind: 'number';
  readonly most: number;
}

export function wholeNumber({ least, most, error, isRequired }: Range): NumberField {
  return {
    kind: 'number',
    most,
    read(typed, refuse) {
      const value = typed.trim();
      if (value === '') return isRequired ? refuse(error) : undefined;
      const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      return number >= least && number <= most ? number : refuse(error);
    },
    write: (value) => (value === undefined ? '' : String(value)),
  };
}
