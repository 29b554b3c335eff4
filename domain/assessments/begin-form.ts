import { choice } from '../kit/choice-fields';
import { day } from '../kit/day-field';
import { type FormOf, type IdOf, readForm } from '../kit/form';
import { type FormError, LONGEST } from '../kit/form-error';
import { text } from '../kit/text-fields';
import type { LocalDate } from '../local-date';
import { type Assessment, FORM_VERSIONS } from './assessment';

/** What is asked before an assessment begins. */
export const BEGIN_FORM = {
  form: choice(FORM_VERSIONS, { isRequired: true }),
  place: text(LONGEST.name),
  begunOn: day({ isRequired: true }),
};
export type BeginField = IdOf<typeof BEGIN_FORM>;
export type BeginForm = FormOf<typeof BEGIN_FORM>;

export type BeginOutcome =
  | { readonly kind: 'valid'; readonly told: Pick<Assessment, 'form' | 'place' | 'begunOn'> }
  | { readonly kind: 'invalid'; readonly errors: Partial<Record<BeginField, FormError>> };

export function readBeginForm(typed: BeginForm, today: LocalDate): BeginOutcome {
  const { values, errors, refuse, hasErrors } = readForm(BEGIN_FORM, typed);
  const { form, place, begunOn } = values;
  if (begunOn && begunOn > today) refuse('begunOn', 'inFuture');
  if (hasErrors() || !form || !begunOn) return { kind: 'invalid', errors };
  return { kind: 'valid', told: { form, place, begunOn } };
}

/** The id of a team's next assessment: two who begin at once begin the same. */
export function nextAssessmentId(kept: readonly { readonly assessment: Assessment }[]): string {
  const begun = kept.filter(({ assessment }) => assessment.importedFrom === undefined);
  return `n${begun.length + 1}`;
}
