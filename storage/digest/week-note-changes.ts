import type { AuditAction } from '../../domain/audit/audit-actions';
import type { CoachWeek } from '../../domain/digest/coach-week';
import type { Review } from '../../domain/digest/review';
import {
  addReview,
  type KeptReview,
  tellWeek,
  withdrawOwn,
} from '../../domain/digest/week-reviews';
import { type Decision, write } from '../../domain/kit/decision';
import type { Week } from '../../domain/local-date';
import { auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { teamPartition } from '../kit/partitions';
import {
  coachWeekId,
  reviewsId,
  type WeekNote,
  weekNoteDocument,
  weekNoteKind,
} from './week-note-record';

export interface NoteBy {
  readonly actorId: string;
  readonly at: Date;
  /** Of the form: a repeated press changes nothing. */
  readonly token: string;
  readonly action: AuditAction;
}

/** What coaches and leaders tell and take back, once for each press. */
export function weekNoteChanges(collection: Collection) {
  async function change<Note extends WeekNote>(
    teamId: string,
    id: string,
    decide: (present: WeekNote | undefined) => Decision<Note, string>,
    { actorId, action, token, at }: NoteBy,
  ): Promise<void> {
    const partition = teamPartition(teamId);
    await changeOnce<WeekNote, string>(collection, {
      kind: weekNoteKind,
      partition,
      id,
      entry: auditDocument(partition, token, at, { actorId, action, objectId: id }),
      decide,
      documentOf: (next) => weekNoteDocument(teamId, next),
    });
  }

  function changeReviews(
    teamId: string,
    of: Week,
    decide: (reviews: readonly KeptReview[]) => Decision<KeptReview[], string>,
    by: NoteBy,
  ): Promise<void> {
    return change(
      teamId,
      reviewsId(of),
      (present) => {
        const decision = decide(present?.kind === 'reviews' ? present.reviews : []);
        return decision.kind === 'refuse'
          ? decision
          : write({ kind: 'reviews', week: of, reviews: decision.next });
      },
      by,
    );
  }

  return {
    /** Takes over what is given; `undefined` within takes it away. */
    tell: (
      teamId: string,
      told: CoachWeek,
      by: Omit<NoteBy, 'action'> & { readonly action?: AuditAction },
    ) =>
      change(
        teamId,
        coachWeekId(told.coachId, told.week),
        (present) =>
          write({
            ...tellWeek(present?.kind === 'coachWeek' ? present : undefined, told),
            kind: 'coachWeek',
          }),
        { action: 'week.tell', ...by },
      ),

    /** One more review of the week; the first is what makes it reviewed. */
    review: (teamId: string, { week: of, ...review }: Review, by: Omit<NoteBy, 'action'>) =>
      changeReviews(
        teamId,
        of,
        (reviews) => write(addReview(reviews, { ...review, id: by.token })),
        { ...by, action: 'week.review' },
      ),

    /** Takes back the presser's own review, which stays for `restoreReview`. */
    withdrawReview: (teamId: string, of: Week, reviewId: string, by: Omit<NoteBy, 'action'>) =>
      changeReviews(
        teamId,
        of,
        (reviews) => withdrawOwn(reviews, { reviewId, personId: by.actorId }, by.at.toISOString()),
        { ...by, action: 'week.unreview' },
      ),

    restoreReview: (teamId: string, of: Week, reviewId: string, by: Omit<NoteBy, 'action'>) =>
      changeReviews(
        teamId,
        of,
        (reviews) => withdrawOwn(reviews, { reviewId, personId: by.actorId }, undefined),
        { ...by, action: 'week.review' },
      ),
  };
}
