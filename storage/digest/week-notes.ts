import type { CoachWeek, Review } from '../../domain/digest/facts';
import type { Week } from '../../domain/local-date';
import { type AuditAction, auditDocument } from '../audit';
import type { Collection, StoredDocument, Write } from '../collection/collection';
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

const MOST_LOSSES = 20;
/** A quarter of thirty coaches and more. */
const NOTES_A_REQUEST = 1_000;

/** What coaches and leaders tell of a week: clients in job search, absences, reviews. */
export function weekNoteRepository(collection: Collection) {
  async function find(teamId: string, id: string): Promise<Stored<WeekNote> | undefined> {
    const document = await collection.get(teamPartition(teamId), id);
    return document && stored(weekNoteKind, document);
  }

  /** `change` is asked again when somebody else wrote meanwhile. */
  async function change(
    teamId: string,
    id: string,
    next: (present: WeekNote | undefined) => WeekNote,
    by: NoteBy,
  ): Promise<void> {
    const partition = teamPartition(teamId);
    const { actorId, action } = by;
    const audit = auditDocument(partition, by.token, by.at, { actorId, action, objectId: id });
    for (let losses = 0; losses < MOST_LOSSES; losses += 1) {
      const present = await find(teamId, id);
      const document = weekNoteDocument(teamId, next(present?.value));
      const write: Write = present
        ? { op: 'replace', document, etag: present.etag }
        : { op: 'create', document };
      const outcome = await collection.batch(partition, [write, { op: 'create', document: audit }]);
      // Refused for its audit entry, it was done before.
      if (outcome.kind === 'done' || outcome.index === 1) return;
    }
    throw new Error('a week changed again and again while it was being written');
  }

  /** Another's stays as it is. */
  function changeOwnReview(
    teamId: string,
    of: Week,
    reviewId: string,
    withdrawnAt: string | undefined,
    by: NoteBy,
  ): Promise<void> {
    const isMeant = (one: { id: string; by: string }) =>
      one.id === reviewId && one.by === by.actorId;
    return change(
      teamId,
      reviewsId(of),
      (present) => ({
        kind: 'reviews',
        week: of,
        reviews: (present?.kind === 'reviews' ? present.reviews : []).map((one) =>
          isMeant(one) ? { ...one, withdrawnAt } : one,
        ),
      }),
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
      const page = await collection.list({
        partition: teamPartition(teamId),
        type: weekNoteKind.type,
        key: `seekers:${coachId}`,
        to: of,
        limit: 2,
      });
      const notes = page.items.map((document) => weekNoteKind.fromDocument(document));
      const before = notes.find((note) => note.week !== of);
      return before?.kind === 'coachWeek' ? before.jobSeekers : undefined;
    },

    /** Takes over what is given; `undefined` within takes it away. */
    tell: (
      teamId: string,
      { coachId, week: of, ...told }: CoachWeek,
      by: Omit<NoteBy, 'action'> & { readonly action?: AuditAction },
    ) =>
      change(
        teamId,
        coachWeekId(coachId, of),
        (present) => ({
          ...(present?.kind === 'coachWeek' ? present : {}),
          kind: 'coachWeek',
          coachId,
          week: of,
          ...told,
        }),
        { action: 'week.tell', ...by },
      ),

    /** One more review of the week; the first is what makes it reviewed. */
    review: (teamId: string, { week: of, ...one }: Review, by: Omit<NoteBy, 'action'>) =>
      change(
        teamId,
        reviewsId(of),
        (present) => {
          const former = present?.kind === 'reviews' ? present.reviews : [];
          const added = {
            ...one,
            id: by.token,
            coachTargets: one.coachTargets && { ...one.coachTargets },
          };
          return { kind: 'reviews', week: of, reviews: [...former, added] };
        },
        { ...by, action: 'week.review' },
      ),

    /** Takes back the presser's own review, which stays for `restoreReview`. */
    withdrawReview: (teamId: string, of: Week, reviewId: string, by: Omit<NoteBy, 'action'>) =>
      changeOwnReview(teamId, of, reviewId, by.at.toISOString(), {
        ...by,
        action: 'week.unreview',
      }),

    restoreReview: (teamId: string, of: Week, reviewId: string, by: Omit<NoteBy, 'action'>) =>
      changeOwnReview(teamId, of, reviewId, undefined, { ...by, action: 'week.review' }),

    /** Everything told of the weeks, both included; one request for what a digest needs. */
    async between(teamId: string, from: Week, to: Week): Promise<WeekNotes> {
      const found: StoredDocument[] = [];
      let continuation: string | undefined;
      do {
        const page = await collection.list({
          partition: teamPartition(teamId),
          type: weekNoteKind.type,
          from,
          to,
          order: 'oldest',
          limit: NOTES_A_REQUEST,
          continuation,
        });
        found.push(...page.items);
        continuation = page.continuation;
      } while (continuation);
      const notes = found.map((document) => weekNoteKind.fromDocument(document));
      const reviews = notes.flatMap((note) =>
        note.kind === 'reviews' ? note.reviews.map((one) => ({ ...one, week: note.week })) : [],
      );
      return {
        coachWeeks: notes.filter((note) => note.kind === 'coachWeek'),
        reviews: reviews.filter(({ withdrawnAt }) => withdrawnAt === undefined),
        withdrawn: reviews.flatMap(({ withdrawnAt, ...one }) =>
          withdrawnAt === undefined ? [] : [{ ...one, withdrawnAt }],
        ),
      };
    },
  };
}
