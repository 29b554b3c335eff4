import type { Field } from './form';
import type { FormError } from './form-error';

interface Range {
  readonly least: number;
  readonly most: number;
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
    isRequired,
    read(typed, refuse) {
      const value = typed.trim();
      if (value === '') return isRequired ? refuse(error) : undefined;
      const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      return number >= least && number <= most ? number : refuse(error);
    },
    write: (value) => (value === undefined ? '' : String(value)),
  };
}
