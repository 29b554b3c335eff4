import { type LocalDate, readLocalDate } from '../local-date';
import type { Field } from './form';

export interface DayField extends Field<LocalDate | undefined> {
  readonly kind: 'day';
}

export function day({ isRequired = false } = {}): DayField {
  return {
    kind: 'day',
    isRequired,
    read(typed, refuse) {
      const value = typed.trim();
      if (value === '') return isRequired ? refuse('required') : undefined;
      return readLocalDate(value) ?? refuse('notADay');
    },
    write: (value) => value ?? '',
  };
}
