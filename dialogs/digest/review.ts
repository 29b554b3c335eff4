import { restoreReview, reviewWeek, withdrawReview } from '../../cards/digest/digest-actions';
import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import { lastWeekOf } from '../../domain/digest/period-spans';
import { weekPeriod } from '../../domain/digest/period-weeks';
import { readReviewForm } from '../../domain/digest/review-form';
import { daysOf, weekNumberOf } from '../../domain/local-date';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { showDigest } from './ask-digest';
import { keepAbsences, keepReview } from './keep-review';
import type { Lent } from './lent';
import { refreshDigests } from './refresh';
import { placeOf, type ReviewPlace } from './review-place';
import { restoreReviews, withdrawReviews } from './withdraw-review';

/** Marking a week as gone through (Kriteerit 17, 8.2 and 8.5), and taking the mark back. */
export const reviewRoutes: readonly Route[] = [
  onAction(reviewWeek, async (turn, data, services) => {
    const place = placeOf(turn, data);
    if (typeof place === 'string') return errorCard(turn.language, { kind: place });
    if (!isSeen(place)) return showUnseen(turn, place, services);
    const read = readReviewForm(data);
    if (read.kind === 'invalid') {
      const { note, targets, absences, absentBefore } = data;
      const typed = { values: { note, targets, absences }, errors: read.errors, absentBefore };
      return showDigest(turn, { ...place, typed }, services);
    }
    await keepReview(turn, place, { ...data, ...read }, services);
    await keepAbsences(turn, place, data, services);
    const { monday } = daysOf(place.week);
    await refreshDigests(turn, services, place.team.id, [monday], turn.who.id);
    return { ...(await showDigest(turn, place, services)), lasts: true };
  }),
  onAction(withdrawReview, async (turn, data, services) => {
    const place = placeOf(turn, data);
    if (typeof place === 'string') return errorCard(turn.language, { kind: place });
    await withdrawReviews(turn, place, data.token, services);
    const notices = [wordsIn(turn.language)('digest.review.withdrawn')];
    return { ...(await showDigest(turn, { ...place, notices }, services)), lasts: true };
  }),
  onAction(restoreReview, async (turn, data, services) => {
    const place = placeOf(turn, data);
    if (typeof place === 'string') return errorCard(turn.language, { kind: place });
    await restoreReviews(turn, place, data.token, services);
    return { ...(await showDigest(turn, place, services)), lasts: true };
  }),
];

/** Cards from before had a press for weeks that they did not show. */
function isSeen({ week, period }: ReviewPlace): boolean {
  return period.kind === 'week' && lastWeekOf(period) === week;
}

function showUnseen(turn: Turn, { team, week }: ReviewPlace, services: Lent): Promise<Reply> {
  const notice = wordsIn(turn.language)('digest.review.seeFirst', { week: weekNumberOf(week) });
  return showDigest(turn, { team, period: weekPeriod(week), notices: [notice] }, services);
}
