import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';
import {
  askedAt,
  stepsOf,
  TICKET_EVENTS,
  TICKET_REASONS,
  TICKET_STATES,
  TICKET_TOPICS,
  type Ticket,
  type TicketEvent,
  type TicketState,
  type TicketThread,
} from '../../domain/tickets/ticket';
import { auditDocument } from '../audit';
import type { Collection, Write } from '../collection/collection';
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

const placeIdOf = (ticketId: string) => `place:${ticketId}`;

function documentOf(one: Ticket) {
  const { id, state, asker, claimer, sentTo } = one;
  const groups = sentTo.kind === 'groups' ? sentTo.groups : [];
  const keys = [
    `state:${state}`,
    `asker:${asker.id}`,
    ...(claimer ? [`claimer:${claimer.id}`] : []),
    ...groups.map((group) => `group:${group.id}`),
  ];
  return ticketKind.toDocument({ id, partition: TICKETS, at: askedAt(one), keys }, one);
}

/** Questions that went to people; all in one partition, and none is ever removed. */
export function ticketRepository(collection: Collection) {
  async function listed(key: string): Promise<Stored<Ticket>[]> {
    const found: Stored<Ticket>[] = [];
    let continuation: string | undefined;
    do {
      const page = await collection.list({
        partition: TICKETS,
        type: ticketKind.type,
        key,
        order: 'oldest',
        continuation,
      });
      found.push(...page.items.map((document) => stored(ticketKind, document)));
      continuation = page.continuation;
    } while (continuation);
    return found;
  }
  return {
    async find(id: string): Promise<Stored<Ticket> | undefined> {
      const document = await collection.get(TICKETS, id);
      return document && document.type === ticketKind.type
        ? stored(ticketKind, document)
        : undefined;
    },
    /** Oldest first. */
    inState: (state: TicketState) => listed(`state:${state}`),
    /** The latest `limit` of a state, newest first. */
    async latestIn(state: TicketState, limit: number): Promise<Ticket[]> {
      const page = await collection.list({
        partition: TICKETS,
        type: ticketKind.type,
        key: `state:${state}`,
        limit,
      });
      return page.items.map((document) => ticketKind.fromDocument(document));
    },
    askedBy: (personId: string) => listed(`asker:${personId}`),
    claimedBy: (personId: string) => listed(`claimer:${personId}`),
    ofGroup: (groupId: string) => listed(`group:${groupId}`),
    count: (state: TicketState) =>
      collection.count({ partition: TICKETS, type: ticketKind.type, key: `state:${state}` }),

    /** `exists` when it has been asked before, by an earlier press of the same form. */
    async ask(asked: Ticket): Promise<{ kind: 'asked' | 'exists' }> {
      const outcome = await collection.batch(TICKETS, [
        { op: 'create', document: documentOf(asked) },
        audit(asked, 'asked', asked.asker.id, askedAt(asked)),
      ]);
      return { kind: outcome.kind === 'done' ? 'asked' : 'exists' };
    },
    /** Its next step, with an audit entry in the same write. */
    async step(
      next: Ticket,
      etag: string,
      what: TicketEvent,
    ): Promise<{ kind: 'changed' | 'overtaken' }> {
      const { by, at } = next.history.at(-1) ?? { at: '' };
      const outcome = await collection.batch(TICKETS, [
        { op: 'replace', document: documentOf(next), etag },
        audit(next, what, by?.id ?? 'bot', at),
      ]);
      return { kind: outcome.kind === 'done' ? 'changed' : 'overtaken' };
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

function audit(one: Ticket, what: TicketEvent, actorId: string, at: string): Write {
  const id = `ticket:${one.id}:${stepsOf(one).length}:${what}`;
  const entry = { actorId, action: `ticket.${what}` as const, objectId: one.id };
  return { op: 'create', document: auditDocument(TICKETS, id, new Date(at), entry) };
}
