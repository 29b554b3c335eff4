import { lastWeekOf } from '../../domain/digest/period-spans';
import type { Review } from '../../domain/digest/review';
import { REVIEW_FORM, type ReviewForm } from '../../domain/digest/review-form';
import type { Language } from '../../domain/language';
import { buttonRow, note, paragraph, subheading, warning } from '../kit/adaptive-card';
import { askElsewhere } from '../kit/ask';
import { askText } from '../kit/ask-typed';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { errorsIn, type FormInputs, shownForm } from '../kit/form-inputs';
import { instantIn } from '../kit/formats';
import { choiceInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { restoreReview, reviewWeek, withdrawReview } from './digest-actions';
import type { DigestView } from './digest-view';
import { cutText } from './digest-words';
import type { Lengths } from './team-part';
import { reviewData, unreviewedPart } from './unreviewed-part';

/** A week's reviews and the press that makes one; its optional parts are folded, and sent along. */
export function weekReviewPart(
  language: Language,
  view: DigestView,
  lengths: Lengths,
): CardElement[] {
  const t = wordsIn(language);
  const { figures, readerId, reviewForm } = view;
  const week = lastWeekOf(figures.period);
  const { reviews } = figures.team;
  const isMine = reviews.some(({ by }) => by === readerId);
  const data = reviewData(view, week);
  const press = button(
    reviewWeek,
    t(isMine ? 'digest.review.add' : 'digest.review.mark'),
    { ...data, absentBefore: reviewForm.absentBefore },
    { surface: view.surface, ...(isMine ? {} : { style: 'positive' }) },
  );
  const options = { surface: view.surface, inputs: 'none' } as const;
  const withdraw = button(withdrawReview, t('digest.review.withdraw'), data, options);
  const restore = button(restoreReview, t('digest.review.restore'), data, options);
  return [
    subheading(t('digest.review.heading')),
    ...writtenLines(language, reviews, lengths),
    ...fold({
      id: 'reviewMore',
      title: t('digest.review.more'),
      items: formOf(language, view),
      isOpen: hasErrors(view),
    }),
    buttonRow([press, ...(isMine ? [withdraw] : view.canRestore ? [restore] : [])], {
      spacing: 'Small',
    }),
    ...unreviewedPart(language, view),
  ];
}

/** Whether the week is reviewed, by whom and when; or that the form below needs a correction. */
export function weekReviewState(
  language: Language,
  view: DigestView,
  lengths: Lengths,
): CardElement[] {
  const t = wordsIn(language);
  const { reviews } = view.figures.team;
  // The first of each person marks the week; what they added later has its words alone.
  const marks = reviews.filter(({ by }, at) => reviews.findIndex((one) => one.by === by) === at);
  return [
    ...(hasErrors(view) ? [warning(t('digest.review.errors'))] : []),
    ...(marks.length === 0 ? [note(t('digest.review.notYet'))] : []),
    ...marks.slice(0, Math.max(lengths.texts, 2)).map(({ byName, at }) =>
      paragraph(
        t('digest.review.by', {
          name: byName ?? t('digest.review.someone'),
          time: instantIn(language, new Date(at), view.timeZone),
        }),
        { spacing: 'Small', weight: 'Bolder' },
      ),
    ),
  ];
}

function hasErrors({ reviewForm }: DigestView): boolean {
  return Object.keys(reviewForm.errors).length > 0;
}

/** What the leaders wrote down with their marks. */
function writtenLines(
  language: Language,
  reviews: readonly Review[],
  lengths: Lengths,
): CardElement[] {
  const t = wordsIn(language);
  return reviews
    .filter(({ note: text, targets }) => text || targets)
    .slice(0, lengths.texts)
    .flatMap(({ note: text, targets }) => [
      ...(text ? [lineOf(t('digest.review.noteLine', { text: cutText(text) }))] : []),
      ...(targets ? [lineOf(t('digest.review.targetsLine', { text: cutText(targets) }))] : []),
    ]);
}

const lineOf = (text: string) => note(text, { isSubtle: false });

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

function formOf(language: Language, { figures, reviewForm }: DigestView): CardElement[] {
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
