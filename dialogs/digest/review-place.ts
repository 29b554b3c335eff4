import { periodOfKey } from '../../domain/digest/period-key';
import { lastWeekOf } from '../../domain/digest/period-spans';
import type { Week } from '../../domain/local-date';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Turn } from '../kit/turn';
import { ledTeam } from './ask-digest';

export interface ReviewPlace {
  readonly team: CoachingTeam;
  readonly week: Week;
  /** What the card was of, and is again afterwards. */
  readonly period: NonNullable<ReturnType<typeof periodOfKey>>;
}

export function placeOf(
  turn: Turn,
  { teamId, week, period }: { teamId: string; week: string; period: string },
): ReviewPlace | 'notAllowed' | 'misunderstood' {
  const team = ledTeam(turn, teamId);
  if (!team) return 'notAllowed';
  const ofWeek = periodOfKey(week, turn.today);
  const shown = periodOfKey(period, turn.today);
  if (ofWeek?.kind !== 'week' || !shown) return 'misunderstood';
  return { team, week: lastWeekOf(ofWeek), period: shown };
}
