import type { PromptView, TeamWeek } from '../../cards/friday/prompt-view';
import { daysOf, type Week } from '../../domain/local-date';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Store } from '../../storage/store';
import { toldWeekOf } from './told-week';

interface WeekOfCoach {
  readonly coachId: string;
  readonly teams: readonly CoachingTeam[];
  readonly week: Week;
}

interface Gathered {
  readonly view: Pick<PromptView, 'week' | 'teams' | 'seekers'>;
  /** In every team the coach is away, or asked not to be asked. */
  readonly isQuiet: boolean;
}

/** The coach's week so far in every team, and the number of job seekers that is missing. */
export async function gatherWeek(
  store: Pick<Store, 'meetings' | 'weekNotes'>,
  { coachId, teams, week }: WeekOfCoach,
): Promise<Gathered> {
  const { monday, sunday } = daysOf(week);
  const weeks = await Promise.all(
    teams.map(async (team) => {
      const [told, counted] = await Promise.all([
        toldWeekOf(store, team, coachId, week),
        store.meetings.countedOf(team.id, coachId, monday, sunday),
      ]);
      return { team, told, counted };
    }),
  );
  const unknown = weeks.find(({ told }) => told.jobSeekers === undefined && !told.absence);
  const before =
    unknown && (await store.weekNotes.jobSeekersBefore(unknown.team.id, coachId, week));
  return {
    view: {
      week,
      teams: weeks.map(({ team, told, counted }): TeamWeek => {
        const { target, absence } = told;
        return { teamId: team.id, teamName: team.name, counted, target, absence };
      }),
      seekers: unknown && {
        teamId: unknown.team.id,
        value: String(before?.jobSeekers ?? ''),
        before: String(before?.jobSeekers ?? ''),
        error: false,
      },
    },
    isQuiet: weeks.every(({ told }) => told.absence !== undefined || told.isSilent),
  };
}
