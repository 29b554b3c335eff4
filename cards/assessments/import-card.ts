import {
  IMPORT_FORM,
  type ImportField,
  type ImportForm,
} from '../../domain/assessments/import-form';
import { OPEN, pointsOf, readMark } from '../../domain/assessments/mark';
import { criteriaOf, type Section } from '../../domain/assessments/section-form';
import { CRITERION_SECTIONS, type CriterionNumber } from '../../domain/criteria/criterion';
import type { FormError } from '../../domain/kit/form-error';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, paragraph, subheading, warning } from '../kit/adaptive-card';
import { askChoice } from '../kit/ask-choices';
import { askDay, askText } from '../kit/ask-typed';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { fixMarkedNotice } from '../kit/fix-notice';
import { errorsIn, type FormInputs, shownForm } from '../kit/form-inputs';
import { textInput } from '../kit/inputs';
import { type Words, wordsIn } from '../kit/wording';
import { assessmentDoor, markId } from './assessment-actions';
import { importAssessment } from './manage-actions';
import { criterionTitle, spanIn } from './mark-words';

const IMPORT_INPUTS: FormInputs<ImportField> = {
  labelOf: (t, id) => t(`assessment.import.${id}`),
  asks: {
    form: askChoice(IMPORT_FORM.form, (t, value) => t(`assessment.form.${value}`)),
    day: askDay(IMPORT_FORM.day),
    who: askText(IMPORT_FORM.who, { hint: (t) => t('assessment.import.whoHint') }),
  },
};

export interface ImportView {
  readonly teamId: string;
  readonly teamName: string;
  readonly token: string;
  readonly surface: Surface;
  readonly form: ImportForm;
  readonly typed: ReadonlyMap<CriterionNumber, string>;
  readonly errors?: Partial<Record<ImportField, FormError>> | undefined;
  readonly wrong?: readonly CriterionNumber[] | undefined;
  /** It comes from a file; whether the team has an assessment of its day already. */
  readonly read?: { readonly isThere: boolean } | undefined;
}

/** An earlier assessment on one card: 25 numbers as they stand on its paper. */
export function importCard(language: Language, view: ImportView): CardReply {
  const t = wordsIn(language);
  const { teamId, token, surface, form, errors = {}, wrong = [] } = view;
  const title = t('assessment.import.title', { team: view.teamName });
  const shown = shownForm(t, IMPORT_INPUTS, { form, errorOf: errorsIn(t, errors) });
  const isWrong = wrong.length > 0 || Object.keys(errors).length > 0;
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        ...(view.read ? readNotes(t, view, view.read) : [note(t('assessment.import.about'))]),
        isWrong ? fixMarkedNotice(t) : undefined,
        ...shown.inputs('form', 'day', 'who'),
        ...CRITERION_SECTIONS.flatMap((section) => sectionRows(t, view, section)),
      ],
      [
        button(
          importAssessment,
          t('assessment.save'),
          { teamId, token },
          {
            surface,
            style: 'positive',
          },
        ),
        button(assessmentDoor.here, t('assessment.all'), { teamId }, { surface, inputs: 'none' }),
      ],
    ),
  };
}

/** What was read of a file, in numbers, to be looked over. */
function readNotes(
  t: Words,
  { typed, form }: ImportView,
  { isThere }: NonNullable<ImportView['read']>,
): CardElement[] {
  const marks = [...typed.values()].map((text) => readMark(text) ?? OPEN);
  const points = marks.flatMap((mark) => pointsOf(mark) ?? []);
  const sumOf = (end: 'from' | 'to') => points.reduce((sum, span) => sum + span[end], 0);
  const sum = spanIn({ from: sumOf('from'), to: sumOf('to') });
  return [
    paragraph(t('assessment.import.read', { scored: points.length, sum })),
    ...(isThere ? [warning(t('assessment.import.isThere', { day: form.day }))] : []),
  ];
}

function sectionRows(t: Words, { typed, wrong = [] }: ImportView, section: Section): CardElement[] {
  return [
    subheading(t(`assessment.section.${section}`)),
    ...criteriaOf(section).flatMap((criterion) =>
      textInput(
        {
          id: markId(criterion),
          label: criterionTitle(t, criterion),
          value: typed.get(criterion) ?? '',
          error: wrong.includes(criterion) ? t('assessment.import.wrong') : undefined,
        },
        { maxLength: 20 },
      ),
    ),
  ];
}
