import type { CoachWeek } from '../../domain/digest/coach-week';
import type { Review } from '../../domain/digest/review';
import type { Week } from '../../domain/local-date';
import type { SeekersBefore } from '../../domain/my-week/seekers';
import type { Collection } from '../collection/collection';
import { listAll, listFirst } from '../kit/list-all';
import { teamPartition } from '../kit/partitions';
import { type Stored, stored } from '../kit/record';
import { weekNoteChanges } from './week-note-changes';
import { coachWeekId, type WeekNote, weekNoteKind } from './week-note-record';

export interface WeekNotes {
  readonly coachWeeks: readonly CoachWeek[];
  /** In the order they were made. */
  readonly reviews: readonly (Review & { readonly id: string })[];
  /** Those that were taken back. */
  readonly withdrawn: readonly (Review & { readonly id: string; readonly withdrawnAt: string })[];
}

/** A quarter of thirty coaches and more. */
const NOTES_A_REQUEST = 1_000;

/** What coaches and leaders tell of a week: clients in job search, absences, reviews. */
export function weekNoteRepository(collection: Collection) {
  async function find(teamId: string, id: string): Promise<Stored<WeekNote> | undefined> {
    const document = await collection.get(teamPartition(teamId), id);
    return document && stored(weekNoteKind, document);
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

    /** The last number given before the week, and the week it was given for. */
    async jobSeekersBefore(
      teamId: string,
      coachId: string,
      of: Week,
    ): Promise<SeekersBefore | undefined> {
      const found = await listFirst(collection, weekNoteKind, 2, {
        partition: teamPartition(teamId),
        key: `seekers:${coachId}`,
        to: of,
      });
      const notes = found.map(({ value }) => value);
      const before = notes.find((note) => note.week !== of);
      if (before?.kind !== 'coachWeek' || before.jobSeekers === undefined) return undefined;
      return { week: before.week, jobSeekers: before.jobSeekers };
    },

    ...weekNoteChanges(collection),

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
