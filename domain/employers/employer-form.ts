import { type FormOf, type IdOf, writeForm } from '../kit/form';
import { LONGEST } from '../kit/form-error';
import { oneLine } from '../kit/one-line';
import { keysOf } from '../kit/records';
import { line, text } from '../kit/text-fields';
import type { Employer } from './employer';

/** What a coach fills in of an employer. */
export const EMPLOYER_FORM = {
  name: line(LONGEST.name),
  businessId: line(20),
  site: text(LONGEST.text, { tidy: oneLine }),
  industry: text(LONGEST.text, { tidy: oneLine }),
  needs: text(LONGEST.memo),
};

export const EMPLOYER_FIELDS = keysOf(EMPLOYER_FORM);

export type EmployerField = IdOf<typeof EMPLOYER_FORM>;

export type EmployerForm = { readonly [field in EmployerField]?: string | undefined };

export type EmployerDetails = Pick<Employer, EmployerField>;

/** An employer's details as a form shows them: nothing is an empty text. */
export type ShownEmployer = FormOf<typeof EMPLOYER_FORM>;

export function employerFormOf(employer: EmployerForm): ShownEmployer {
  return writeForm(EMPLOYER_FORM, employer);
}
