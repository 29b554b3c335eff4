import type { TicketDecision, TicketPress } from '../../domain/tickets/decisions';
import type { Ticket } from '../../domain/tickets/ticket';
import type { Turn } from '../kit/turn';
import { announce } from './announce';
import { correspondentOf, type Telling } from './ticket-people';

export type StepOutcome =
  /** The step was taken, now or by an earlier delivery of the same press. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'othersHave'; readonly name: string }
  | { readonly kind: 'over' };

/**
 * Takes a step of a ticket and tells whom it concerns. Of two at the same moment the store lets one
 * through; the other reads again and decides on what it finds.
 */
export async function takeStep(
  turn: Turn,
  { ticketId, seen }: { ticketId: string; seen: number },
  services: Telling,
  decide: (ticket: Ticket, press: TicketPress) => TicketDecision,
): Promise<{ outcome: StepOutcome; ticket: Ticket } | undefined> {
  const press = { who: correspondentOf(turn), at: turn.now.toISOString(), seen };
  const taken = await services.store.tickets.step(ticketId, (ticket) => decide(ticket, press));
  if (!taken) return undefined;
  const { decision, ticket } = taken;
  switch (decision.kind) {
    case 'change':
    // The earlier delivery may have been cut off before it told anybody.
    case 'done':
      await announce(ticket, services, turn.now);
      return { outcome: { kind: 'taken' }, ticket };
    case 'taken':
      return { outcome: { kind: 'othersHave', name: decision.by.name }, ticket };
    case 'over':
      return { outcome: { kind: 'over' }, ticket };
  }
}
