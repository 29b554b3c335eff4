import type { TicketDecision, TicketPress } from '../../../domain/tickets/decisions';
import type { Correspondent, Ticket } from '../../../domain/tickets/ticket';
import { stepsOf } from '../../../domain/tickets/ticket-history';

export const person = (id: string, changes: Partial<Correspondent> = {}): Correspondent => ({
  id,
  name: `Nimi ${id}`,
  tenantId: 'tenant',
  ...changes,
});

/** A question asked on a Friday. */
export const asked: Ticket = {
  id: 'ticket',
  question: 'Mikä lomake, kun asiakas sai työpaikan?',
  topic: 'forms',
  language: 'fi',
  state: 'open',
  asker: person('asker'),
  sentTo: { kind: 'nobody' },
  history: [
    { what: 'asked', by: { id: 'asker', name: 'Nimi asker' }, at: '2026-11-20T10:00:00.000Z' },
  ],
};

/** A press on a card made of the ticket as it is. */
export const pressOn = (
  ticket: Ticket,
  who: string,
  at = '2026-11-20T12:00:00.000Z',
): TicketPress => ({ who: person(who), at, seen: stepsOf(ticket).length });

export function changed(decision: TicketDecision): Ticket {
  if (decision.kind !== 'change') throw new Error(`not a change: ${decision.kind}`);
  return decision.ticket;
}
