import type { FormError } from '../kit/form-error';
import { mergeEdits } from '../kit/merge-edits';
import { builtOf } from '../kit/records';
import {
  checkEmployer,
  EMPLOYER_FIELDS,
  type Employer,
  type EmployerDetails,
  type EmployerField,
  type EmployerForm,
  type ShownEmployer,
  shownEmployer,
} from './employer';
import { findVariants } from './employer-variants';

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
  /** It is this one, under another writing. */
  | { readonly kind: 'registered'; readonly employer: Employer }
  /** It may be one of these: the writer has to say that it is not. */
  | { readonly kind: 'alike'; readonly employers: readonly Employer[] };

/** How many employers the writer is asked about at once. */
const ASKED = 3;

type NewEmployerDecision = Extract<
  EmployerEditDecision,
  { kind: 'save' | 'invalid' | 'registered' | 'alike' }
>;

/** What becomes of a form of an employer that is not in the register yet. */
export function decideNewEmployer(
  edit: Pick<EmployerEdit, 'mine' | 'register' | 'toldApart'>,
): NewEmployerDecision {
  const checked = checkEmployer(edit.mine);
  if (checked.kind === 'invalid') return checked;
  return variantOf(checked.employer, edit) ?? { kind: 'save', details: checked.employer };
}

/** What becomes of a form of an employer's details, with what others have done meanwhile. */
export function decideEmployerEdit(edit: EmployerEdit): EmployerEditDecision {
  const checked = checkEmployer(edit.mine);
  if (checked.kind === 'invalid') return checked;
  const mine = shownEmployer(checked.employer);
  const theirs = shownEmployer(edit.theirs);
  const merged = mergeEdits(edit.base, theirs, mine);
  if (merged.kind === 'conflict') return conflictOf(edit.base, theirs, mine, merged.fields);
  if (isSame(merged.value, theirs)) return { kind: 'unchanged' };
  const details = checkEmployer(merged.value);
  if (details.kind === 'invalid') return details;
  const isRecognised = !isRenamed(merged.value, theirs);
  const variant = isRecognised ? undefined : variantOf(details.employer, edit);
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

function variantOf(
  { name, businessId, site }: EmployerDetails,
  {
    register,
    theirs,
    toldApart,
  }: Pick<EmployerEdit, 'register' | 'toldApart'> & Partial<EmployerEdit>,
): Extract<EmployerEditDecision, { kind: 'registered' | 'alike' }> | undefined {
  const others = register.filter(({ id }) => id !== theirs?.id);
  const [best, ...rest] = findVariants(name, others, businessId, site);
  if (!best) return undefined;
  if (best.certainty === 'certain') return { kind: 'registered', employer: best.employer };
  const asked = [best, ...rest].slice(0, ASKED).map(({ employer }) => employer);
  return asked.every(({ id }) => toldApart.includes(id))
    ? undefined
    : { kind: 'alike', employers: asked };
}
