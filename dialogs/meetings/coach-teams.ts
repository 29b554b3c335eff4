import { canLog } from '../../domain/permissions';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Turn } from '../kit/turn';

/** The teams the speaker is a coach of, oldest first. */
export function coachTeamsOf(turn: Pick<Turn, 'access' | 'teams'>): CoachingTeam[] {
  return turn.teams.filter((team) => canLog(turn.access, team.id));
}
