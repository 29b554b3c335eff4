import { type FormError, LONGEST } from '../kit/form-error';
import { readerOf } from '../kit/form-reader';

const REVIEW_FIELDS = ['note', 'targets'] as const;
export type ReviewField = (typeof REVIEW_FIELDS)[number];
/** As the form sends it; `absences` are ids of coaches, separated by commas. */
export type ReviewForm = Readonly<Record<ReviewField | 'absences', string>>;

export type ReviewOutcome =
  | {
      readonly kind: 'valid';
      readonly note?: string | undefined;
      /** The team's next targets (Kriteeri 8.5, 004:714). */
      readonly targets?: string | undefined;
    }
  | { readonly kind: 'invalid'; readonly errors: Partial<Record<ReviewField, FormError>> };

/** The free texts of a review, past the personal-data guard. */
export function readReviewForm({ note, targets }: Omit<ReviewForm, 'absences'>): ReviewOutcome {
  const reader = readerOf<ReviewField>({ note, targets });
  const read = {
    note: reader.text('note', LONGEST.memo),
    targets: reader.text('targets', LONGEST.memo),
  };
  return Object.keys(reader.errors).length > 0
    ? { kind: 'invalid', errors: reader.errors }
    : { kind: 'valid', ...read };
}

export interface AbsenceChanges {
  readonly away: readonly string[];
  readonly back: readonly string[];
}

/**
 * What the leader changed of who is away, compared with what the form showed: a coach who told of
 * an absence meanwhile is left as told. Nobody outside `coachIds` is touched.
 */
export function absenceChanges(
  { shown, ticked }: { readonly shown: string; readonly ticked: string },
  coachIds: readonly string[],
): AbsenceChanges {
  const [before, after] = [shown, ticked].map(
    (ids) => new Set(ids.split(',').map((id) => id.trim())),
  );
  return {
    away: coachIds.filter((id) => after?.has(id) && !before?.has(id)),
    back: coachIds.filter((id) => before?.has(id) && !after?.has(id)),
  };
}
