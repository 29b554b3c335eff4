import { type LocalDate, readLocalDate } from '../local-date';
import { errorInText, type FormError } from './form-error';

/** Reads a form's strings into values and collects what is wrong, the first error of each field. */
export interface FormReader<Field extends string> {
  readonly errors: Partial<Record<Field, FormError>>;
  refuse(field: Field, error: FormError | undefined): undefined;
  /** Trimmed. */
  value(field: Field): string;
  choice<T extends string>(field: Field, of: readonly T[]): T | undefined;
  /** Comma-separated choices, each once, in the order of `of`. */
  choices<T extends string>(field: Field, of: readonly T[]): T[];
  /** Whether the first of the two words is chosen; nothing when neither is. */
  flag(field: Field, words: readonly [string, string]): boolean | undefined;
  day(field: Field): LocalDate | undefined;
  wholeNumber(field: Field, range: Range): number | undefined;
  /** A free text past the personal-data guard. */
  text(field: Field, longest: number): string | undefined;
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly error: FormError;
}

export function readerOf<Field extends string>(
  form: Readonly<Record<Field, string>>,
): FormReader<Field> {
  const errors: Partial<Record<Field, FormError>> = {};
  const reader: FormReader<Field> = {
    errors,
    refuse(field, error) {
      if (error) errors[field] ??= error;
      return undefined;
    },
    value: (field) => form[field].trim(),
    choice(field, of) {
      const value = reader.value(field);
      if (value === '') return undefined;
      return of.find((one) => one === value) ?? reader.refuse(field, 'notAChoice');
    },
    choices(field, of) {
      const words = form[field].split(',').map((word) => word.trim());
      const isAllKnown = words.every((word) => word === '' || of.some((one) => one === word));
      if (!isAllKnown) reader.refuse(field, 'notAChoice');
      return of.filter((one) => words.includes(one));
    },
    flag(field, [yes, no]) {
      const value = reader.choice(field, [yes, no]);
      return value === undefined ? undefined : value === yes;
    },
    day(field) {
      const value = reader.value(field);
      return value === '' ? undefined : (readLocalDate(value) ?? reader.refuse(field, 'notADay'));
    },
    wholeNumber(field, { least, most, error }) {
      const value = reader.value(field);
      if (value === '') return undefined;
      const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      return number >= least && number <= most ? number : reader.refuse(field, error);
    },
    text(field, longest) {
      reader.refuse(field, errorInText(form[field], longest));
      return reader.value(field) || undefined;
    },
  };
  return reader;
}
