import type { SqlQuerySpec } from '@azure/cosmos';
import type { Listing } from '../collection';
import type { Position } from '../continuation';
import { listingConditions, withConditions } from './conditions';

export interface PageQuery {
  readonly order: 'newest' | 'oldest';
  readonly limit: number;
  readonly after: Position | undefined;
}

/** Sorting by the type too, which is one anyway, lets the composite index serve filter and order. */
export function pageQuery(listing: Listing, { order, limit, after }: PageQuery): SqlQuerySpec {
  const conditions = listingConditions(listing);
  if (after) {
    const [upTo, beyond] = order === 'newest' ? ['<=', '<'] : ['>=', '>'];
    conditions.push(
      [`c.at ${upTo} @afterAt`, '@afterAt', after.at],
      [`(c.at ${beyond} @afterAt OR c.id ${beyond} @afterId)`, '@afterId', after.id],
    );
  }
  const direction = order === 'newest' ? 'DESC' : 'ASC';
  return withConditions(`SELECT TOP ${limit} * FROM c`, conditions, [
    `ORDER BY c.type ${direction}, c.at ${direction}, c.id ${direction}`,
  ]);
}

/** By `IN`, which the index serves; a list as one parameter would be searched for in every document. */
export function idsQuery(partition: string, ids: readonly string[]): SqlQuerySpec {
  const names = ids.map((_id, index) => `@id${index}`);
  return {
    query: `SELECT * FROM c WHERE c.partition = @partition AND c.id IN (${names.join(', ')})`,
    parameters: [
      { name: '@partition', value: partition },
      ...ids.map((value, index) => ({ name: `@id${index}`, value })),
    ],
  };
}

export function countQuery(listing: Listing): SqlQuerySpec {
  return withConditions('SELECT VALUE COUNT(1) FROM c', listingConditions(listing));
}

/**
 * Times come as often as they are stored, for the caller to count once each: the store's own
 * DISTINCT holds within a page of the answer only, and the server of the tests has none.
 */
export function timesQuery(listing: Listing): SqlQuerySpec {
  return withConditions('SELECT VALUE c.at FROM c', listingConditions(listing));
}

export function stampQuery(listing: Listing): SqlQuerySpec {
  return withConditions('SELECT VALUE c._etag FROM c', listingConditions(listing));
}
