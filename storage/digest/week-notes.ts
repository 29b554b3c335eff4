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
import { type AuditAction, auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { listAll, listFirst } from '../kit/list-all';
import { teamPartition } from '../kit/partitions';
import { type Stored, stored } from '../kit/record';
import {
  coachWeekId,
  reviewsId,
  type WeekNote,
  weekNoteDocument,
  weekNoteKind,
} from './week-note-record';

export interface WeekNotes {
  readonly coachWeeks: readonly CoachWeek[];
  /** In the order they were made. */
  readonly reviews: readonly (Review & { readonly id: string })[];
  /** Those that were taken back. */
  readonly withdrawn: readonly (Review & { readonly id: string; readonly withdrawnAt: string })[];
}

export interface NoteBy {
  readonly actorId: string;
  readonly at: Date;
  /** Of the form: a repeated press changes nothing. */
  readonly token: string;
  readonly action: AuditAction;
}

/** A quarter of thirty coaches and more. */
const NOTES_A_REQUEST = 1_000;

/** What coaches and leaders tell of a week: clients in job search, absences, reviews. */
export function weekNoteRepository(collection: Collection) {
  async function find(teamId: string, id: string): Promise<Stored<WeekNote> | undefined> {
    const document = await collection.get(teamPartition(teamId), id);
    return document && stored(weekNoteKind, document);
  }

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

  async function coachWeekOf(teamId: string, coachId: string, of: Week) {
    const note = (await find(teamId, coachWeekId(coachId, of)))?.value;
    return note?.kind === 'coachWeek' ? note : undefined;
  }

  return {
    coachWeek: (teamId: string, coachId: string, of: Week): Promise<CoachWeek | undefined> =>
      coachWeekOf(teamId, coachId, of),

    /** Clients in job search: the one number criterion 17 needs. */
    jobSeekers: async (teamId: string, coachId: string, of: Week): Promise<number | undefined> =>
      (await coachWeekOf(teamId, coachId, of))?.jobSeekers,

    /** The last number given before the week, to prefill it with. */
    async jobSeekersBefore(teamId: string, coachId: string, of: Week) {
      const found = await listFirst(collection, weekNoteKind, 2, {
        partition: teamPartition(teamId),
        key: `seekers:${coachId}`,
        to: of,
      });
      const notes = found.map(({ value }) => value);
      const before = notes.find((note) => note.week !== of);
      return before?.kind === 'coachWeek' ? before.jobSeekers : undefined;
    },

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

    /** Everything told of the weeks, both included; one request for what a digest needs. */
    async between(teamId: string, from: Week, to: Week): Promise<WeekNotes> {
      const found = await listAll(collection, weekNoteKind, {
        partition: teamPartition(teamId),
        from,
        to,
        order: 'oldest',
        pageSize: NOTES_A_REQUEST,
      });
      const notes = found.map(({ value }) => value);
      const reviews = notes.flatMap((note) =>
        note.kind === 'reviews'
          ? note.reviews.map((review) => ({ ...review, week: note.week }))
          : [],
      );
      return {
        coachWeeks: notes.filter((note) => note.kind === 'coachWeek'),
        reviews: reviews.filter(({ withdrawnAt }) => withdrawnAt === undefined),
        withdrawn: reviews.flatMap(({ withdrawnAt, ...review }) =>
          withdrawnAt === undefined ? [] : [{ ...review, withdrawnAt }],
        ),
      };
    },
  };
}
