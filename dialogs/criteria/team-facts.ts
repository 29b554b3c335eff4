import { type CriteriaFacts, criteriaWindow } from '../../domain/criteria/facts';
import { dayAt } from '../../domain/local-date';
import { type CoachingTeam, coachesOf } from '../../domain/teams/team';
import type { Store } from '../../storage/store';

/** All that a team's proposals are computed from: three requests, however long its history is. */
export async function criteriaFactsOf(
  team: CoachingTeam,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
  { criteriaFacts }: Pick<Store, 'criteriaFacts'>,
): Promise<CriteriaFacts> {
  const today = dayAt(now, timeZone);
  const window = criteriaWindow(today);
  const dayOf = (instant: Date) => dayAt(instant, timeZone);
  const stored = await criteriaFacts.of(team.id, window, dayOf);
  return {
    ...stored,
    window,
    today,
    since: dayOf(new Date(team.createdAt)),
    coaches: coachesOf(team).map(({ id }) => ({ id })),
  };
}
