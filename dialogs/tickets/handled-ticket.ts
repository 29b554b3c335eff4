import { ticketCard } from '../../cards/tickets/ticket-card';
import type { TicketView } from '../../cards/tickets/ticket-view';
import { dayAt } from '../../domain/local-date';
import type { TicketReader } from '../../domain/tickets/possibilities';
import { mayHandle } from '../../domain/tickets/recipients';
import type { Ticket } from '../../domain/tickets/ticket';
import { askedAt } from '../../domain/tickets/ticket-history';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { articleTitleOf } from './ticket-people';

/** The ticket, if this person may answer it as the groups are now. */
export async function findToHandle(
  { access }: Turn,
  ticketId: string,
  { store }: Lent,
): Promise<Ticket | undefined> {
  const [found, groups] = await Promise.all([
    store.tickets.find(ticketId),
    store.expertGroups.all(),
  ]);
  return found && mayHandle(handlerOf({ access }), found.value, groups) ? found.value : undefined;
}

export function handlerOf({ access }: Pick<Turn, 'access'>): TicketReader {
  return { id: access.personId, isCoordinator: access.isCoordinator };
}

/** `rest`: what has just happened, or what was typed and is shown again. */
export function showToHandler(
  { access, language, surface }: Turn,
  ticket: Ticket,
  services: Lent,
  rest: Partial<TicketView> = {},
): Reply {
  const askedOn = dayAt(new Date(askedAt(ticket)), services.timeZone);
  const articleTitle = articleTitleOf(ticket, language, services);
  const reader = handlerOf({ access });
  return ticketCard(language, { ticket, askedOn, articleTitle, reader, surface, ...rest });
}
