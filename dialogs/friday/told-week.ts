import type { Absence } from '../../domain/digest/coach-week';
import type { Week } from '../../domain/local-date';
import { type WeekTarget, weekTarget } from '../../domain/meetings/week-target';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Store } from '../../storage/store';

export interface ToldWeek {
  readonly jobSeekers: number | undefined;
  readonly target: WeekTarget;
  readonly absence: Absence | undefined;
  readonly isSilent: boolean;
}

/** What is told of a coach's week beside its meetings, and the target that follows. */
export async function toldWeekOf(
  { weekNotes }: Pick<Store, 'weekNotes'>,
  team: CoachingTeam,
  coachId: string,
  week: Week,
): Promise<ToldWeek> {
  const told = await weekNotes.coachWeek(team.id, coachId, week);
  const { weeklyTarget } = team;
  return {
    jobSeekers: told?.jobSeekers,
    target: weekTarget({ weeklyTarget, jobSeekers: told?.jobSeekers }),
    absence: told?.absence,
    isSilent: told?.isSilent ?? false,
  };
}
