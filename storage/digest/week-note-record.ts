import { z } from 'zod';
import { ABSENCES } from '../../domain/digest/coach-week';
import type { Week } from '../../domain/local-date';
import { MOST_JOB_SEEKERS } from '../../domain/meetings/job-seekers';
import { teamPartition } from '../kit/partitions';
import { defineRecord } from '../kit/record';
import { weekSchema as week } from '../kit/week-schema';

const coachWeek = z.object({
  kind: z.literal('coachWeek'),
  coachId: z.string(),
  week,
  jobSeekers: z.number().int().min(0).max(MOST_JOB_SEEKERS).optional(),
  absence: z.enum(ABSENCES).optional(),
  isSilent: z.boolean().optional(),
});
const review = z.object({
  id: z.string(),
  by: z.string(),
  byName: z.string().optional(),
  at: z.iso.datetime(),
  note: z.string().optional(),
  targets: z.string().optional(),
  coachTargets: z.record(z.string(), z.string()).readonly().optional(),
  /** Set while it is taken back; it can be restored for 30 days. */
  withdrawnAt: z.iso.datetime().optional(),
});
const weekReviews = z.object({
  kind: z.literal('reviews'),
  week,
  reviews: z.array(review).readonly(),
});

/** What is told of a team's weeks beside its meetings; one kind, so that a span is one listing. */
export const weekNoteKind = defineRecord({
  type: 'weekNote',
  version: 1,
  schema: z.discriminatedUnion('kind', [coachWeek, weekReviews]),
});
export type WeekNote = z.infer<typeof coachWeek> | z.infer<typeof weekReviews>;

export const coachWeekId = (coachId: string, of: Week) => `week:${coachId}:${of}`;
export const reviewsId = (of: Week) => `reviews:${of}`;

export function weekNoteDocument(teamId: string, note: WeekNote) {
  const partition = teamPartition(teamId);
  const place = { partition, at: note.week };
  if (note.kind === 'reviews')
    return weekNoteKind.toDocument({ ...place, id: reviewsId(note.week) }, note);
  const { coachId, jobSeekers } = note;
  const keys = jobSeekers === undefined ? [] : [`seekers:${coachId}`];
  return weekNoteKind.toDocument({ ...place, id: coachWeekId(coachId, note.week), keys }, note);
}
