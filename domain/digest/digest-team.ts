import { dayAt } from '../local-date';
import type { CoachingTeam } from '../teams/team';
import type { DigestFacts } from './facts';

/** What a digest needs of a team: its weeks count from the local day on that it was made. */
export function digestTeamOf(
  { id, name, weeklyTarget, createdAt }: CoachingTeam,
  timeZone: string,
): DigestFacts['team'] {
  return { id, name, weeklyTarget, since: dayAt(new Date(createdAt), timeZone) };
}
