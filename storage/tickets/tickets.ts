import { refuse, write } from '../../domain/kit/decision';
import type { TicketDecision } from '../../domain/tickets/decisions';
import type { Ticket, TicketState } from '../../domain/tickets/ticket';
import { askedAt, stepsOf, type TicketEvent } from '../../domain/tickets/ticket-history';
import { auditDocument } from '../audit';
import type { Collection, Write } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { listAll, listFirst } from '../kit/list-all';
import { TICKETS } from '../kit/partitions';
import { type Stored, stored } from '../kit/record';
import { ticketPlaces } from './ticket-places';
import { stateKey, ticketDocument, ticketKind } from './ticket-record';

type TicketChange = Extract<TicketDecision, { kind: 'change' }>;

/** Questions that went to people; all in one partition, and none is ever removed. */
export function ticketRepository(collection: Collection) {
  return {
    async find(id: string): Promise<Stored<Ticket> | undefined> {
      const document = await collection.get(TICKETS, id);
      return document && document.type === ticketKind.type
        ? stored(ticketKind, document)
        : undefined;
    },
    /** Oldest first. */
    inState: (state: TicketState) =>
      listAll(collection, ticketKind, {
        partition: TICKETS,
        key: stateKey(state),
        order: 'oldest',
      }),
    /** The latest `limit` of a state, newest first. */
    async latestIn(state: TicketState, limit: number): Promise<Ticket[]> {
      const listing = { partition: TICKETS, key: stateKey(state) };
      const found = await listFirst(collection, ticketKind, limit, listing);
      return found.map(({ value }) => value);
    },
    count: (state: TicketState) =>
      collection.count({ partition: TICKETS, type: ticketKind.type, key: stateKey(state) }),

    /** The ticket as it is kept: this one, or what an earlier press of the same form has asked. */
    async ask(asked: Ticket): Promise<{ kind: 'asked' | 'exists'; ticket: Ticket }> {
      const outcome = await changeOnce<Ticket, 'exists'>(collection, {
        kind: ticketKind,
        partition: TICKETS,
        id: asked.id,
        known: 'none',
        decide: (present) => (present ? refuse('exists') : write(asked)),
        documentOf: ticketDocument,
        also: () => [audit(asked, 'asked', asked.asker.id, askedAt(asked))],
      });
      return outcome.kind === 'written'
        ? { kind: 'asked', ticket: asked }
        : { kind: 'exists', ticket: outcome.present?.value ?? asked };
    },
    /** A step, with an audit entry in the same write. What was decided, and the ticket as it is now. */
    async step(
      id: string,
      decide: (ticket: Ticket) => TicketDecision,
    ): Promise<{ decision: TicketDecision; ticket: Ticket } | undefined> {
      const outcome = await changeOnce<Ticket, TicketDecision | 'gone', TicketChange>(collection, {
        kind: ticketKind,
        partition: TICKETS,
        id,
        decide(present) {
          if (!present) return refuse('gone');
          const decision = decide(present);
          return decision.kind === 'change' ? write(decision) : refuse(decision);
        },
        documentOf: ({ ticket }) => ticketDocument(ticket),
        also({ ticket, what }) {
          const { by, at } = ticket.history.at(-1) ?? { at: '' };
          return [audit(ticket, what, by?.id ?? 'bot', at)];
        },
      });
      if (outcome.kind === 'written')
        return { decision: outcome.next, ticket: outcome.next.ticket };
      const { refusal, present } = outcome;
      return refusal === 'gone' || !present
        ? undefined
        : { decision: refusal, ticket: present.value };
    },

    ...ticketPlaces(collection),
  };
}

function audit(ticket: Ticket, what: TicketEvent, actorId: string, at: string): Write {
  const id = `ticket:${ticket.id}:${stepsOf(ticket).length}:${what}`;
  const entry = { actorId, action: `ticket.${what}` as const, objectId: ticket.id };
  return { op: 'create', document: auditDocument(TICKETS, id, new Date(at), entry) };
}
