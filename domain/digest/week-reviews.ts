import { type Decision, refuse, write } from '../kit/decision';
import type { CoachWeek } from './coach-week';
import type { Review } from './review';

/** A review as it is kept with the others of its week. */
export interface KeptReview extends Omit<Review, 'week'> {
  readonly id: string;
  /** Set while it is taken back; it can be restored for 30 days. */
  readonly withdrawnAt?: string | undefined;
}

/** Merges what is said now into what was said before; an explicit `undefined` removes a value. */
export function tellWeek(present: CoachWeek | undefined, told: CoachWeek): CoachWeek {
  return { ...present, ...told };
}

/** Adds a review; a week counts as reviewed from its first one on. */
export function addReview(reviews: readonly KeptReview[], added: KeptReview): KeptReview[] {
  return [...reviews, added];
}

/** Withdraws somebody's own review, or restores it when no instant is given; refuses another's. */
export function withdrawOwn(
  reviews: readonly KeptReview[],
  { reviewId, personId }: { readonly reviewId: string; readonly personId: string },
  withdrawnAt: string | undefined,
): Decision<KeptReview[], 'notTheirs'> {
  const isMeant = ({ id, by }: KeptReview) => id === reviewId && by === personId;
  if (!reviews.some(isMeant)) return refuse('notTheirs');
  return write(reviews.map((review) => (isMeant(review) ? { ...review, withdrawnAt } : review)));
}
