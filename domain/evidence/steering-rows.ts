import type { Maker } from '../deliveries/maker';
import { rowId } from '../deliveries/row-id';
import { addDays, type LocalDate, weekOf } from '../local-date';
import { type CoachingTeam, leadersOf } from '../teams/team';
import { spanOf } from './rhythm';
import type { YearItem } from './year';

const DAYS_AHEAD = 28;

export interface SteeringRow {
  /** Follows from the day it is due by and the leader: a leader is reminded of it once. */
  readonly id: string;
  readonly to: { readonly person: string };
  readonly make: Extract<Maker, { kind: 'steeringReminder' }>;
}

/** Whether a quarter ends within four weeks: else no steering group can be due so soon. */
export function isSteeringSeason(today: LocalDate): boolean {
  return addDays(today, DAYS_AHEAD) >= spanOf('quarterly', today).to;
}

/** Whom to remind of the team's steering group (Kriteeri 11.3, 004:794), four weeks ahead. */
export function steeringRows(
  team: Pick<CoachingTeam, 'id' | 'people'>,
  items: readonly YearItem[],
  today: LocalDate,
): SteeringRow[] {
  const dueOn = steeringDueOn(items, today);
  if (dueOn === undefined) return [];
  return leadersOf(team).map(({ id: leaderId }) => ({
    id: rowId('steering', team.id, dueOn, leaderId),
    to: { person: leaderId },
    make: { kind: 'steeringReminder', teamId: team.id, week: weekOf(today), leaderId, dueOn },
  }));
}

/** The day by which a steering group is to meet, when that is near and it has not met yet. */
export function steeringDueOn(items: readonly YearItem[], today: LocalDate): LocalDate | undefined {
  const steering = items.find(({ id }) => id === 'steeringGroup');
  if (!steering) return undefined;
  const { to } = spanOf(steering.rhythm, today);
  // Held already, or by a new team: it is the next span's. After a missed one this span asks for its own.
  if (steering.dueOn > to) return undefined;
  return addDays(today, DAYS_AHEAD) >= to ? to : undefined;
}
