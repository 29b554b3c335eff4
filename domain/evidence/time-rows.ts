import type { Maker } from '../deliveries/maker';
import { rowId } from '../deliveries/row-id';
import { type LocalDate, weekOf } from '../local-date';
import { type CoachingTeam, coachesOf } from '../teams/team';
import { askedAbout } from './time-sample';

export interface TimeSampleRow {
  /** Follows from the day and the coach: one is asked about a day once, in however many teams. */
  readonly id: string;
  readonly to: { readonly person: string };
  readonly make: Extract<Maker, { kind: 'timeSample' }>;
}

/** Whom to ask today about a day of the sample week; nobody of a team that began after it. */
export function timeSampleRows(
  team: Pick<CoachingTeam, 'id' | 'people'>,
  { since, today }: { readonly since: LocalDate; readonly today: LocalDate },
): TimeSampleRow[] {
  const on = askedAbout(today);
  if (on === undefined || on < since) return [];
  return coachesOf(team).map(({ id: coachId }) => ({
    id: rowId('time', on, coachId),
    to: { person: coachId },
    make: { kind: 'timeSample', teamId: team.id, week: weekOf(on), coachId, on },
  }));
}
