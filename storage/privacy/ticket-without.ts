import type { Ticket } from '../../domain/tickets/ticket';

/** Stands where somebody's words were. */
const NOTHING = '–';

/**
 * A ticket without the person's words. One that the person asked is closed, since nobody waits for
 * its answer any more; one that the person was to answer is open to others.
 */
export function ticketWithout(
  ticket: Ticket,
  { personId, name }: { readonly personId: string; readonly name: string },
): Ticket {
  const isAsker = ticket.asker.id === personId;
  const isClaimer = ticket.claimer?.id === personId;
  const isUnfinished = ticket.state !== 'accepted' && ticket.state !== 'closed';
  const history = ticket.history.map((entry) => ({
    ...entry,
    text: entry.by?.id === personId && entry.text ? NOTHING : entry.text?.replaceAll(name, NOTHING),
  }));
  return {
    ...ticket,
    history,
    question: isAsker ? NOTHING : ticket.question.replaceAll(name, NOTHING),
    remark: isAsker ? undefined : ticket.remark,
    ...(isAsker && isUnfinished ? { state: 'closed' } : {}),
    ...(isClaimer && !isAsker && isUnfinished ? { state: 'open', claimer: undefined } : {}),
  };
}
