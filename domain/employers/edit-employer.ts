import type { FormError } from '../kit/form-error';
import { mergeEdits } from '../kit/merge-edits';
import { builtOf } from '../kit/records';
import { checkEmployer } from './check-employer';
import type { Employer } from './employer';
import {
  EMPLOYER_FIELDS,
  type EmployerDetails,
  type EmployerField,
  type EmployerForm,
  employerFormOf,
  type ShownEmployer,
} from './employer-form';
import { type KnownVariant, knownVariant } from './known-variant';

export interface EmployerEdit {
  /** What the form showed at first. */
  readonly base: ShownEmployer;
  /** What is stored by now. */
  readonly theirs: Employer;
  /** As typed. */
  readonly mine: EmployerForm;
  readonly register: readonly Employer[];
  /** Employers the writer has been asked about, and has said to be others. */
  readonly toldApart: readonly string[];
}

export type EmployerEditDecision =
  | { readonly kind: 'save'; readonly details: EmployerDetails }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'invalid'; readonly errors: Partial<Record<EmployerField, FormError>> }
  /** Both changed these fields; `form` has mine there, and theirs where I changed nothing. */
  | {
      readonly kind: 'conflict';
      readonly fields: readonly EmployerField[];
      readonly form: ShownEmployer;
    }
  | KnownVariant;

/** What becomes of a form of an employer's details, with what others have done meanwhile. */
export function decideEmployerEdit(edit: EmployerEdit): EmployerEditDecision {
  const checked = checkEmployer(edit.mine);
  if (checked.kind === 'invalid') return checked;
  const mine = employerFormOf(checked.employer);
  const theirs = employerFormOf(edit.theirs);
  const merged = mergeEdits(edit.base, theirs, mine);
  if (merged.kind === 'conflict') return conflictOf(edit.base, theirs, mine, merged.fields);
  if (isSame(merged.value, theirs)) return { kind: 'unchanged' };
  const details = checkEmployer(merged.value);
  if (details.kind === 'invalid') return details;
  const isRecognised = !isRenamed(merged.value, theirs);
  const variant = isRecognised ? undefined : knownVariant(details.employer, edit);
  return variant ?? { kind: 'save', details: details.employer };
}

function conflictOf(
  base: ShownEmployer,
  theirs: ShownEmployer,
  mine: ShownEmployer,
  fields: readonly EmployerField[],
): EmployerEditDecision {
  const form = builtOf<ShownEmployer>(EMPLOYER_FIELDS, (field) =>
    mine[field] === base[field] ? theirs[field] : mine[field],
  );
  return { kind: 'conflict', fields, form };
}

/** Only what an employer is recognised by can make it another's variant. */
function isRenamed(a: ShownEmployer, b: ShownEmployer): boolean {
  return a.name !== b.name || a.site !== b.site || a.businessId !== b.businessId;
}

function isSame(a: ShownEmployer, b: ShownEmployer): boolean {
  return EMPLOYER_FIELDS.every((field) => a[field] === b[field]);
}
