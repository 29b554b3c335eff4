import { REVIEW_FORM, type ReviewForm } from '../../domain/digest/review-form';
import type { Language } from '../../domain/language';
import { note } from '../kit/adaptive-card';
import { askElsewhere } from '../kit/ask';
import { askText } from '../kit/ask-typed';
import type { CardElement } from '../kit/card-element';
import { errorsIn, type FormInputs, shownForm } from '../kit/form-inputs';
import { choiceInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import type { DigestView } from './digest-view';

export function hasErrors({ reviewForm }: DigestView): boolean {
  return Object.keys(reviewForm.errors).length > 0;
}

const REVIEW_INPUTS: FormInputs<keyof ReviewForm> = {
  labelOf: (t, id) => t(`digest.review.${id}`),
  asks: {
    note: askText(REVIEW_FORM.note, {
      hint: (t) => t('digest.review.noteHint'),
      isMultiline: true,
    }),
    targets: askText(REVIEW_FORM.targets, {
      hint: (t) => t('digest.review.targetsHint'),
      isMultiline: true,
    }),
    absences: askElsewhere,
  },
};

export function formOf(language: Language, { figures, reviewForm }: DigestView): CardElement[] {
  const t = wordsIn(language);
  const { values, errors } = reviewForm;
  const errorOf = errorsIn<keyof ReviewForm>(t, errors);
  const review = shownForm(t, REVIEW_INPUTS, { form: values, errorOf });
  const coaches = figures.coaches.map(({ coachId, name }) => ({ title: name, value: coachId }));
  return [
    ...review.inputs('note', 'targets'),
    ...(coaches.length > 0
      ? [
          ...choiceInput(review.state('absences'), coaches, { isMultiSelect: true }),
          note(t('digest.review.absencesHint')),
        ]
      : []),
  ];
}
