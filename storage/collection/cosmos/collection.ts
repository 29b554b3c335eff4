import type { Container } from '@azure/cosmos';
import { z } from 'zod';
import type { Collection } from '../collection';
import { decodeContinuation, encodeContinuation } from '../continuation';
import { assertBatch, assertDocument, DOCUMENTS_A_PAGE } from '../document-rules';
import { type CosmosAddress, openContainer } from './container';
import { fromItem, toItem, toOperation } from './documents';
import { countQuery, idsQuery, pageQuery, stampQuery, timesQuery } from './queries';
import { batchOutcome, CONFLICT, GONE, PRECONDITION_FAILED, refusedAs } from './refusals';

/** Throttled requests (429) are tried again by the driver itself. */
export async function openCosmosCollection(address: CosmosAddress): Promise<Collection> {
  const { client, container } = await openContainer(address);

  return {
    async get(partition, id) {
      const { resource } = await container.item(id, partition).read();
      return resource && fromItem(resource);
    },

    async getAll(partition, ids) {
      if (ids.length === 0) return [];
      return (await allOf(container, partition, idsQuery(partition, ids))).map(fromItem);
    },

    async create(document) {
      assertDocument(document);
      try {
        const { etag } = await container.items.create(toItem(document));
        return { kind: 'created', etag };
      } catch (error) {
        return refusedAs('exists', error, [CONFLICT]);
      }
    },

    async replace(document, expected) {
      assertDocument(document);
      try {
        const item = container.item(document.id, document.partition);
        const { etag } = await item.replace(toItem(document), ifMatch(expected));
        return { kind: 'replaced', etag };
      } catch (error) {
        return refusedAs('changed', error, [PRECONDITION_FAILED, GONE]);
      }
    },

    async remove(partition, id, expected) {
      try {
        await container.item(id, partition).delete(ifMatch(expected));
        return { kind: 'removed' };
      } catch (error) {
        return refusedAs('changed', error, [PRECONDITION_FAILED, GONE]);
      }
    },

    async list({ order = 'newest', limit = DOCUMENTS_A_PAGE, continuation, ...listing }) {
      const after =
        continuation === undefined ? undefined : decodeContinuation(continuation, listing);
      const query = pageQuery(listing, { order, limit: limit + 1, after });
      const found = await allOf(container, listing.partition, query);
      const items = found.slice(0, limit).map(fromItem);
      const last = items.at(-1);
      return found.length > limit && last
        ? { items, continuation: encodeContinuation(last) }
        : { items };
    },

    async count({ distinct: isDistinct = false, ...listing }) {
      if (isDistinct) {
        const times = await allOf(container, listing.partition, timesQuery(listing));
        return new Set(times).size;
      }
      // A long count comes in parts, one a page.
      const parts = await allOf(container, listing.partition, countQuery(listing));
      return z
        .array(z.number())
        .parse(parts)
        .reduce((sum, part) => sum + part, 0);
    },

    async stamp(listing) {
      const etags = await allOf(container, listing.partition, stampQuery(listing));
      return etags.map(String).sort().join();
    },

    async scan({ limit, continuation }) {
      const options = {
        maxItemCount: limit,
        ...(continuation && { continuationToken: continuation }),
      };
      const pages = container.items.readAll(options);
      const { resources, continuationToken } = await pages.fetchNext();
      const items = (resources ?? []).map(fromItem);
      return continuationToken ? { items, continuation: continuationToken } : { items };
    },

    async batch(partition, writes) {
      assertBatch(partition, writes);
      if (writes.length === 0) {
        return { kind: 'done' };
      }
      const { result = [], code } = await container.items.batch(writes.map(toOperation), partition);
      return batchOutcome(
        result.map(({ statusCode }) => statusCode),
        code,
      );
    },

    async ping() {
      await container.read();
    },

    async close() {
      client.dispose();
    },
  };
}

async function allOf(
  container: Container,
  partition: string,
  query: Parameters<Container['items']['query']>[0],
): Promise<unknown[]> {
  const options = { partitionKey: partition, maxItemCount: -1 };
  const { resources } = await container.items.query<unknown>(query, options).fetchAll();
  return resources;
}

function ifMatch(etag: string) {
  return { accessCondition: { type: 'IfMatch', condition: etag } };
}
