import type { FormError } from './form-error';
import { builtOf, keysOf } from './records';

/**
 * A field of a form, declared once: what its string is read as, how a kept value is written into it,
 * and its limits, which the card's input shows as well.
 */
export interface Field<T> {
  read(text: string, refuse: (error: FormError) => undefined): T;
  write(value: T | undefined): string;
  /** What it says when it is left alone, if that is not nothing. */
  readonly usual?: string | undefined;
  /** It is refused when empty. */
  readonly isRequired?: boolean | undefined;
}

export type FieldsOf<T> = { readonly [Id in keyof T]: Field<T[Id]> };
export type IdOf<F> = Extract<keyof F, string>;
/** A form as a card sends it: strings, empty for nothing. */
export type FormOf<F> = { readonly [Id in keyof F]: string };
type ErrorsOf<F> = { readonly [Id in keyof F]?: FormError };

export type ValuesOf<F> = { readonly [Id in keyof F]: F[Id] extends Field<infer T> ? T : never };

export interface ReadForm<T> {
  readonly values: T;
  readonly errors: ErrorsOf<T>;
  refuse(id: keyof T, error: FormError | undefined): undefined;
  hasErrors(): boolean;
}

/** A form's strings as values, with what is wrong; rules between fields come after it. */
export function readForm<T extends object>(
  fields: FieldsOf<T>,
  form: FormOf<NoInfer<T>>,
): ReadForm<T> {
  const errors: { [Id in keyof T]?: FormError } = {};
  const refuse = (id: keyof T, error: FormError | undefined): undefined => {
    if (error) errors[id] ??= error;
  };
  const values = builtOf<T>(keysOf(fields), (id) =>
    fields[id].read(form[id], (error) => refuse(id, error)),
  );
  return { values, errors, refuse, hasErrors: () => Object.keys(errors).length > 0 };
}

/** The form that shows these values; what is missing is empty. */
export function writeForm<T extends object>(
  fields: FieldsOf<T>,
  values: { readonly [Id in keyof T]?: T[Id] | undefined },
): FormOf<T> {
  return builtOf<FormOf<T>>(keysOf(fields), (id) => fields[id].write(values[id]));
}

/** Whether the field says more than it does when left alone. */
export function isTelling(field: Field<unknown>, text: string): boolean {
  return text !== '' && text !== field.usual;
}
