/** Face-to-face meetings a week for a coach (Kriteeri 17 level 5, 004:932; domain.md §1.1). */
export const USUAL_WEEKLY_TARGET = 6;
/** With fewer clients in job search than this the target follows their number (004:932). */
const FEW_JOB_SEEKERS = 3;
const MEETINGS_A_JOB_SEEKER = 2;

export type WeekTarget =
  | { readonly kind: 'target'; readonly meetings: number; readonly by: 'team' | 'jobSeekers' }
  /** Nobody is in job search: criterion 17 asks for nothing. */
  | { readonly kind: 'noSeekers' };

/**
 * A coach's target for a week, in face-to-face meetings (Kriteeri 17, 004:932): the team's own
 * number (6 unless the team set another), or 2 × clients in job search when there are fewer than
 * three. The exception only ever eases: a team whose own number is lower keeps it. An unknown
 * number of job seekers eases nothing. It is not scaled by working-time share: the criterion does
 * not say so, and a team that wants that sets its own number.
 */
export function weekTarget(facts: {
  readonly weeklyTarget?: number | undefined;
  readonly jobSeekers?: number | undefined;
}): WeekTarget {
  const { weeklyTarget = USUAL_WEEKLY_TARGET, jobSeekers } = facts;
  if (jobSeekers === 0) return { kind: 'noSeekers' };
  if (jobSeekers !== undefined && jobSeekers < FEW_JOB_SEEKERS) {
    const meetings = MEETINGS_A_JOB_SEEKER * jobSeekers;
    if (meetings < weeklyTarget) return { kind: 'target', meetings, by: 'jobSeekers' };
  }
  return { kind: 'target', meetings: weeklyTarget, by: 'team' };
}
