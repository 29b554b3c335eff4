import { CRITERION_NUMBERS, type CriterionNumber } from '../criteria/criterion';
import { choice } from '../kit/choice-fields';
import { day } from '../kit/day-field';
import { type FormOf, type IdOf, readForm } from '../kit/form';
import { type FormError, LONGEST } from '../kit/form-error';
import { text } from '../kit/text-fields';
import type { LocalDate } from '../local-date';
import { FORM_VERSIONS } from './assessment';
import { type Mark, readMark } from './mark';

/** An earlier assessment that is typed in: who made it and when, and 25 numbers. */
export const IMPORT_FORM = {
  form: choice(FORM_VERSIONS, { isRequired: true }),
  day: day({ isRequired: true }),
  who: text(LONGEST.name, { isRequired: true }),
};
export type ImportField = IdOf<typeof IMPORT_FORM>;
export type ImportForm = FormOf<typeof IMPORT_FORM>;

interface ImportedAssessment {
  readonly form: (typeof FORM_VERSIONS)[number];
  readonly day: LocalDate;
  readonly who: string;
  /** Those that are open are left out. */
  readonly marks: ReadonlyMap<CriterionNumber, Mark>;
}

export type ImportOutcome =
  | { readonly kind: 'valid'; readonly imported: ImportedAssessment }
  | {
      readonly kind: 'invalid';
      readonly errors: Partial<Record<ImportField, FormError>>;
      /** Criteria whose number is none. */
      readonly wrong: readonly CriterionNumber[];
    };

/** `typed` by criterion: `5`, `3-5`, `ei relevantti`, empty or dashes for none. */
export function readImport(
  form: ImportForm,
  typed: (criterion: CriterionNumber) => string,
  today: LocalDate,
): ImportOutcome {
  const { values, errors, refuse, hasErrors } = readForm(IMPORT_FORM, form);
  if (values.day && values.day > today) refuse('day', 'inFuture');
  const marks = new Map<CriterionNumber, Mark>();
  const wrong: CriterionNumber[] = [];
  for (const criterion of CRITERION_NUMBERS) {
    const mark = readMark(typed(criterion));
    if (!mark) wrong.push(criterion);
    else if (mark.kind !== 'open') marks.set(criterion, mark);
  }
  const { form: version, day: on, who } = values;
  if (hasErrors() || wrong.length > 0 || !version || !on || !who)
    return { kind: 'invalid', errors, wrong };
  return { kind: 'valid', imported: { form: version, day: on, who, marks } };
}
