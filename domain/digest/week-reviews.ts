import { type Decision, refuse, write } from '../kit/decision';
import type { CoachWeek, Review } from './facts';

/** A review among those of its week. */
export interface KeptReview extends Omit<Review, 'week'> {
  readonly id: string;
  /** Set while it is taken back; it can be restored for 30 days. */
  readonly withdrawnAt?: string | undefined;
}

/** Takes over what is given; `undefined` within takes it away. */
export function tellWeek(present: CoachWeek | undefined, told: CoachWeek): CoachWeek {
  return { ...present, ...told };
}

/** One more review of the week; the first is what makes it reviewed. */
export function addReview(reviews: readonly KeptReview[], added: KeptReview): KeptReview[] {
  return [...reviews, added];
}

/** Takes back somebody's own review, or with no instant restores it. Another's stays as it is. */
export function withdrawOwn(
  reviews: readonly KeptReview[],
  { reviewId, personId }: { readonly reviewId: string; readonly personId: string },
  withdrawnAt: string | undefined,
): Decision<KeptReview[], 'notTheirs'> {
  const isMeant = ({ id, by }: KeptReview) => id === reviewId && by === personId;
  if (!reviews.some(isMeant)) return refuse('notTheirs');
  return write(reviews.map((review) => (isMeant(review) ? { ...review, withdrawnAt } : review)));
}
