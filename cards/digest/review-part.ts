import { periodKey } from '../../domain/digest/period-key';
import { lastWeekOf } from '../../domain/digest/period-spans';
import type { Review } from '../../domain/digest/review';
import type { Language } from '../../domain/language';
import { buttonRow, note, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { wordsIn } from '../kit/wording';
import { restoreReview, reviewWeek, withdrawReview } from './digest-actions';
import type { DigestView } from './digest-view';
import { cutText } from './digest-words';
import type { Lengths } from './lengths';
import { formOf, hasErrors } from './review-form-part';

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
  const period = periodKey(figures.period);
  // Each week's press of one card is a review of its own.
  const data = { teamId: view.team.id, week, period, token: `${reviewForm.token}:${week}` };
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
    ...fold(t, {
      id: 'reviewMore',
      title: t('digest.review.more'),
      items: formOf(language, view),
      isOpen: hasErrors(view),
    }),
    buttonRow([press, ...(isMine ? [withdraw] : view.canRestore ? [restore] : [])], {
      spacing: 'Small',
    }),
  ];
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
