import type { Ticket } from './ticket';

export interface TicketReader {
  readonly id: string;
  readonly isCoordinator: boolean;
}

/** What somebody who may handle the ticket can do with it as it is: which buttons are of use. */
export function possibilities(ticket: Ticket, reader: TicketReader) {
  return {
    claim: canClaim(ticket, reader),
    answer: isClaimedBy(ticket, reader.id),
    release: canRelease(ticket, reader),
    close: canClose(ticket, reader),
    draft: ticket.state === 'accepted' && reader.isCoordinator,
  };
}

/** Nobody takes the own question: a coordinator who asked one can only close it. */
export function canClaim({ state, asker }: Ticket, { id }: Pick<TicketReader, 'id'>): boolean {
  return state === 'open' && asker.id !== id;
}

export function canRelease(ticket: Ticket, { id, isCoordinator }: TicketReader): boolean {
  return isClaimedBy(ticket, id) || (isCoordinator && ticket.state === 'claimed');
}

export function canClose(ticket: Ticket, { id, isCoordinator }: TicketReader): boolean {
  const isWaiting = ticket.state === 'open' || ticket.state === 'claimed';
  return isClaimedBy(ticket, id) || (isCoordinator && isWaiting);
}

export function isClaimedBy({ state, claimer }: Ticket, personId: string): boolean {
  return state === 'claimed' && claimer?.id === personId;
}
