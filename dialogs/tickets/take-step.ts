import type { TicketDecision, TicketPress } from '../../domain/tickets/decisions';
import type { Ticket } from '../../domain/tickets/ticket';
import type { Services, Turn } from '../kit/turn';
import { announce } from './announce';
import { correspondentOf } from './ticket-people';

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
  services: Services,
  decide: (ticket: Ticket, press: TicketPress) => TicketDecision,
): Promise<{ outcome: StepOutcome; ticket: Ticket } | undefined> {
  const { tickets } = services.store;
  const press = { who: correspondentOf(turn), at: turn.now.toISOString(), seen };
  for (let round = 0; round < 10; round += 1) {
    const found = await tickets.find(ticketId);
    if (!found) return undefined;
    const ticket = found.value;
    const decision = decide(ticket, press);
    switch (decision.kind) {
      case 'change': {
        const written = await tickets.step(decision.ticket, found.etag, decision.what);
        if (written.kind === 'overtaken') break;
        await announce(decision.ticket, services, turn.now);
        return { outcome: { kind: 'taken' }, ticket: decision.ticket };
      }
      case 'done':
        // The earlier delivery may have been cut off before it told anybody.
        await announce(ticket, services, turn.now);
        return { outcome: { kind: 'taken' }, ticket };
      case 'taken':
        return { outcome: { kind: 'othersHave', name: decision.by.name }, ticket };
      case 'over':
        return { outcome: { kind: 'over' }, ticket };
    }
  }
  throw new Error('a ticket changed ten times while it was being written');
}
