import { z } from 'zod';
import { refuse, write } from '../../domain/kit/decision';
import { LANGUAGES } from '../../domain/language';
import type { TicketDecision } from '../../domain/tickets/decisions';
import {
  TICKET_REASONS,
  TICKET_STATES,
  TICKET_TOPICS,
  type Ticket,
  type TicketState,
  type TicketThread,
} from '../../domain/tickets/ticket';
import {
  askedAt,
  stepsOf,
  TICKET_EVENTS,
  type TicketEvent,
} from '../../domain/tickets/ticket-history';
import { auditDocument } from '../audit';
import type { Collection, Write } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { listAll, listFirst } from '../kit/list-all';
import { TICKETS } from '../kit/partitions';
import { defineRecord, type Stored, stored } from '../kit/record';

/** Tickets of former versions hold addresses too, which reading leaves out. */
export const correspondent = z.object({
  id: z.string(),
  name: z.string(),
  tenantId: z.string(),
});

const named = z.object({ id: z.string(), name: z.string() });
const thread = z.object({ conversationId: z.string(), teamsTeamId: z.string().optional() });

const ticket = z.object({
  id: z.string(),
  question: z.string(),
  topic: z.enum(TICKET_TOPICS),
  articleId: z.string().optional(),
  reason: z.enum(TICKET_REASONS).optional(),
  remark: z.string().optional(),
  language: z.enum(LANGUAGES),
  state: z.enum(TICKET_STATES),
  asker: correspondent,
  thread: thread.optional(),
  sentTo: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('groups'), groups: z.array(named).readonly() }),
    z.object({ kind: z.literal('coordinators') }),
    z.object({ kind: z.literal('nobody') }),
  ]),
  claimer: correspondent.optional(),
  history: z
    .array(
      z.object({
        what: z.enum(TICKET_EVENTS),
        by: named.optional(),
        at: z.iso.datetime(),
        text: z.string().optional(),
      }),
    )
    .readonly(),
});

const ticketKind = defineRecord({ type: 'ticket', version: 1, schema: ticket });
const placeKind = defineRecord({
  type: 'ticketPlace',
  version: 1,
  schema: z.object({ askerId: z.string(), thread }),
});

type TicketChange = Extract<TicketDecision, { kind: 'change' }>;

const placeIdOf = (ticketId: string) => `place:${ticketId}`;

function documentOf(value: Ticket) {
  const place = { id: value.id, partition: TICKETS, at: askedAt(value) };
  return ticketKind.toDocument({ ...place, keys: [stateKey(value.state)] }, value);
}

const stateKey = (state: TicketState) => `state:${state}`;

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
        documentOf,
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
        documentOf: ({ ticket }) => documentOf(ticket),
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

    /** Where a form was opened that is filled in elsewhere: a card must not say where to post. */
    async keepPlace(ticketId: string, askerId: string, where: TicketThread, at: Date) {
      const place = { id: placeIdOf(ticketId), partition: TICKETS, at: at.toISOString() };
      await collection.create(placeKind.toDocument(place, { askerId, thread: where }));
    },
    async placeOf(ticketId: string, askerId: string): Promise<TicketThread | undefined> {
      const document = await collection.get(TICKETS, placeIdOf(ticketId));
      const place = document && placeKind.fromDocument(document);
      return place?.askerId === askerId ? place.thread : undefined;
    },
  };
}

function audit(ticket: Ticket, what: TicketEvent, actorId: string, at: string): Write {
  const id = `ticket:${ticket.id}:${stepsOf(ticket).length}:${what}`;
  const entry = { actorId, action: `ticket.${what}` as const, objectId: ticket.id };
  return { op: 'create', document: auditDocument(TICKETS, id, new Date(at), entry) };
}
