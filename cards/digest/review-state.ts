import type { Language } from '../../domain/language';
import { note, paragraph } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { fixMarkedNotice } from '../kit/fix-notice';
import { instantIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import type { DigestView } from './digest-view';
import type { Lengths } from './lengths';
import { hasErrors } from './review-form-part';

/** Whether the week is reviewed, by whom and when; or that the form below needs a correction. */
export function weekReviewState(
  language: Language,
  view: DigestView,
  lengths: Lengths,
): CardElement[] {
  const t = wordsIn(language);
  const { reviews } = view.figures.team;
  // The first of each person marks the week; what they added later has its words alone.
  const marks = reviews.filter(
    ({ by }, at) => reviews.findIndex((review) => review.by === by) === at,
  );
  return [
    ...(hasErrors(view) ? [fixMarkedNotice(t)] : []),
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
