import type { Review } from '../../domain/digest/facts';
import { lastWeekOf } from '../../domain/digest/period-weeks';
import { LONGEST } from '../../domain/kit/form-error';
import type { Language } from '../../domain/language';
import { buttonRow, note, paragraph, subheading, warning } from '../kit/adaptive-card';
import { button } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { choiceInput, textInput } from '../kit/inputs';
import { instantIn, wordsIn } from '../kit/wording';
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

function formOf(language: Language, { figures, reviewForm }: DigestView): CardElement[] {
  const t = wordsIn(language);
  const { values, errors } = reviewForm;
  const text = (id: 'note' | 'targets', placeholder: string) => {
    const error = errors[id];
    return textInput(
      {
        id,
        label: t(`digest.review.${id}`),
        value: values[id],
        error: error && t(`formError.${error}`),
      },
      { maxLength: LONGEST.memo, placeholder, isMultiline: true },
    );
  };
  const coaches = figures.coaches.map(({ coachId, name }) => ({ title: name, value: coachId }));
  return [
    ...text('note', t('digest.review.noteHint')),
    ...text('targets', t('digest.review.targetsHint')),
    ...(coaches.length > 0
      ? [
          ...choiceInput(
            { id: 'absences', label: t('digest.review.absences'), value: values.absences },
            coaches,
            { isMultiSelect: true },
          ),
          note(t('digest.review.absencesHint')),
        ]
      : []),
  ];
}
