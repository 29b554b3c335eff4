import { type Field, type FormOf, type IdOf, readForm, writeForm } from '../kit/form';
import type { FormError } from '../kit/form-error';
import type { TimeHours } from './time-day';

const MOST_HOURS = 24;
/** The usual day by the municipal agreement, to be corrected when it was another. */
const USUAL_HOURS = 7.5;

/** Hours as people write them: `7,5`, `7.25`, `7`, with or without an h. */
const hours: Field<number | undefined> = {
  read(typed, refuse) {
    const [, written] = /^(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|t|tim)?\.?$/i.exec(typed.trim()) ?? [];
    const number = written === undefined ? Number.NaN : Number(written.replace(',', '.'));
    return number <= MOST_HOURS ? number : refuse('notHours');
  },
  write: (value) => (value === undefined ? '' : String(value).replace('.', ',')),
};

export const TIME_FORM = { worked: hours, coaching: hours, community: hours };
export type TimeField = IdOf<typeof TIME_FORM>;
export type TimeForm = FormOf<typeof TIME_FORM>;
export type TimeErrors = { readonly [id in TimeField]?: FormError | undefined };

export type CheckedTime =
  | { readonly kind: 'valid'; readonly hours: TimeHours }
  | { readonly kind: 'invalid'; readonly errors: TimeErrors };

/** The hours of a day: all three, and no part larger than the whole. */
export function checkTime(form: TimeForm): CheckedTime {
  const { values, errors, refuse, hasErrors } = readForm(TIME_FORM, form);
  const { worked, coaching, community } = values;
  if (worked === 0) refuse('worked', 'notHours');
  for (const [id, part] of [
    ['coaching', coaching],
    ['community', community],
  ] as const)
    if (part !== undefined && worked !== undefined && part > worked) refuse(id, 'moreThanAll');
  if (worked === undefined || coaching === undefined || community === undefined || hasErrors())
    return { kind: 'invalid', errors };
  return { kind: 'valid', hours: { worked, coaching, community } };
}

export function timeForm(told: Partial<TimeHours>): TimeForm {
  return writeForm(TIME_FORM, told);
}

/** The form of a day of which nothing was told yet. */
export function usualTimeForm(): TimeForm {
  return timeForm({ worked: USUAL_HOURS });
}
