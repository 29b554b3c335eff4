import { type FormOf, type IdOf, readForm, writeForm } from '../kit/form';
import { errorInText, type FormError, LONGEST } from '../kit/form-error';
import { line, text } from '../kit/form-fields';
import { keysOf } from '../kit/records';
import { readBusinessId } from './business-id';

/** An employer in a coaching team's register; coaches of the team share it. */
export interface Employer {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  /** Other names it has been logged under, also those of employers merged into it. */
  readonly aliases: readonly string[];
  /** Y-tunnus, `1234567-8`. Several sites of one chain may share it. */
  readonly businessId?: string | undefined;
  /** Town, district or address that tells it from others of the same name. */
  readonly site?: string | undefined;
  readonly industry?: string | undefined;
  /** The employer's needs: tasks, skills, hours. Never a client's matters. */
  readonly needs?: string | undefined;
  /** The employer that took its place when a leader merged the two. */
  readonly mergedInto?: string | undefined;
}

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

export type CheckedEmployer =
  | { readonly kind: 'valid'; readonly employer: EmployerDetails }
  | { readonly kind: 'invalid'; readonly errors: Partial<Record<EmployerField, FormError>> };

const SHORTEST_NAME = 2;

/** An employer's details as they may be stored; else what is wrong, by field. */
export function checkEmployer(form: EmployerForm): CheckedEmployer {
  const { values, errors, refuse, hasErrors } = readForm(EMPLOYER_FORM, shownEmployer(form));
  const businessId = readBusinessId(values.businessId);
  refuse('name', errorInEmployerName(values.name));
  if (values.businessId && !businessId) refuse('businessId', 'businessId');
  if (hasErrors()) return { kind: 'invalid', errors };
  return { kind: 'valid', employer: { ...values, name: oneLine(values.name), businessId } };
}

/** An employer's details as a form shows them: nothing is an empty text. */
export type ShownEmployer = FormOf<typeof EMPLOYER_FORM>;

export function shownEmployer(employer: EmployerForm): ShownEmployer {
  return writeForm(EMPLOYER_FORM, employer);
}

/** What is wrong with an employer's name: 2–120 characters, and no one's number or address. */
export function errorInEmployerName(name: string): FormError | undefined {
  const length = oneLine(name).length;
  if (length === 0) return 'required';
  if (length < SHORTEST_NAME) return 'tooShort';
  return errorInText(oneLine(name), LONGEST.name);
}

/** A single-line text as it is stored: trimmed, its white space single. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
