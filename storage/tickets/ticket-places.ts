import { z } from 'zod';
import type { TicketThread } from '../../domain/tickets/ticket';
import type { Collection } from '../collection/collection';
import { TICKETS } from '../kit/partitions';
import { defineRecord } from '../kit/record';
import { thread } from './ticket-record';

const placeKind = defineRecord({
  type: 'ticketPlace',
  version: 1,
  schema: z.object({ askerId: z.string(), thread }),
});

const placeIdOf = (ticketId: string) => `place:${ticketId}`;

/** Where a form was opened that is filled in elsewhere: a card must not say where to post. */
export function ticketPlaces(collection: Collection) {
  return {
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
