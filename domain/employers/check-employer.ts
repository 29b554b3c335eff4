import { readForm } from '../kit/form';
import { errorInText, type FormError, LONGEST } from '../kit/form-error';
import { oneLine } from '../kit/one-line';
import { readBusinessId } from './business-id';
import {
  EMPLOYER_FORM,
  type EmployerDetails,
  type EmployerField,
  type EmployerForm,
  employerFormOf,
} from './employer-form';

export type CheckedEmployer =
  | { readonly kind: 'valid'; readonly employer: EmployerDetails }
  | { readonly kind: 'invalid'; readonly errors: Partial<Record<EmployerField, FormError>> };

const SHORTEST_NAME = 2;

/** An employer's details as they may be stored; else what is wrong, by field. */
export function checkEmployer(form: EmployerForm): CheckedEmployer {
  const { values, errors, refuse, hasErrors } = readForm(EMPLOYER_FORM, employerFormOf(form));
  const businessId = readBusinessId(values.businessId);
  refuse('name', errorInEmployerName(values.name));
  if (values.businessId && !businessId) refuse('businessId', 'businessId');
  if (hasErrors()) return { kind: 'invalid', errors };
  return { kind: 'valid', employer: { ...values, name: oneLine(values.name), businessId } };
}

/** What is wrong with an employer's name: 2–120 characters, and no one's number or address. */
export function errorInEmployerName(name: string): FormError | undefined {
  const length = oneLine(name).length;
  if (length === 0) return 'required';
  if (length < SHORTEST_NAME) return 'tooShort';
  return errorInText(oneLine(name), LONGEST.name);
}
