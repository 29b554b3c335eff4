import { ids } from '../kit/choice-fields';
import { type FormOf, type IdOf, readForm } from '../kit/form';
import { type FormError, LONGEST } from '../kit/form-error';
import { text } from '../kit/text-fields';

const REVIEW_TEXTS = {
  note: text(LONGEST.memo),
  /** The team's next targets (Kriteeri 8.5, 004:714). */
  targets: text(LONGEST.memo),
};
export const REVIEW_FORM = {
  ...REVIEW_TEXTS,
  absences: ids,
};
export type ReviewField = IdOf<typeof REVIEW_TEXTS>;
/** As the card sends it; `absences` are ids, separated by commas. */
export type ReviewForm = FormOf<typeof REVIEW_FORM>;

export type ReviewOutcome =
  | {
      readonly kind: 'valid';
      readonly note?: string | undefined;
      readonly targets?: string | undefined;
    }
  | { readonly kind: 'invalid'; readonly errors: Partial<Record<ReviewField, FormError>> };

/** The free texts of a review, past the personal-data guard. */
export function readReviewForm(form: Pick<ReviewForm, ReviewField>): ReviewOutcome {
  const { values, errors, hasErrors } = readForm(REVIEW_TEXTS, form);
  return hasErrors() ? { kind: 'invalid', errors } : { kind: 'valid', ...values };
}
