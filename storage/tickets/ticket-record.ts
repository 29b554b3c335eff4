import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';
import {
  TICKET_REASONS,
  TICKET_STATES,
  TICKET_TOPICS,
  type Ticket,
  type TicketState,
} from '../../domain/tickets/ticket';
import { askedAt, TICKET_EVENTS } from '../../domain/tickets/ticket-history';
import { TICKETS } from '../kit/partitions';
import { defineRecord } from '../kit/record';

/** Tickets of former versions hold addresses too, which reading leaves out. */
export const correspondent = z.object({
  id: z.string(),
  name: z.string(),
  tenantId: z.string(),
});

const named = z.object({ id: z.string(), name: z.string() });
export const thread = z.object({ conversationId: z.string(), teamsTeamId: z.string().optional() });

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

export const ticketKind = defineRecord({ type: 'ticket', version: 1, schema: ticket });

export function ticketDocument(value: Ticket) {
  const place = { id: value.id, partition: TICKETS, at: askedAt(value) };
  return ticketKind.toDocument({ ...place, keys: [stateKey(value.state)] }, value);
}

export const stateKey = (state: TicketState) => `state:${state}`;
