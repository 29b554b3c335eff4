import { DELIVERY_KINDS, type DeliveryLine } from '../../cards/deliveries/delivery-lines';
import { fateOf } from '../../domain/deliveries/fate';
import type { OutboxRow } from '../../domain/deliveries/outbox-row';
import type { CoachingTeam } from '../../domain/teams/team';

/** Digests first: a coach who has blocked the bot is asked three times a week. */
export function byUse(a: DeliveryLine, b: DeliveryLine): number {
  return DELIVERY_KINDS.indexOf(a.kind) - DELIVERY_KINDS.indexOf(b.kind);
}

/** `undefined` for a row that belongs to no timetable. `inWords`: an instant, in the reader's language. */
export function deliveryLine(
  row: OutboxRow,
  teams: ReadonlyMap<string, CoachingTeam>,
  inWords: (at: Date) => string,
): DeliveryLine | undefined {
  const { id, make, to } = row;
  if (!make) return undefined;
  const team = teams.get(make.teamId);
  const recipient =
    'person' in to ? team?.people.find((person) => person.id === to.person)?.name : undefined;
  return {
    rowId: id,
    kind: make.kind,
    teamName: team?.name ?? '',
    week: make.week,
    recipient,
    fate: fateOf(row),
    at: inWords(new Date(row.sentAt ?? row.scheduledAt ?? row.dueAt)),
  };
}
