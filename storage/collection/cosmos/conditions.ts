import type { SqlQuerySpec } from '@azure/cosmos';
import type { Listing } from '../collection';

type Condition = readonly [sql: string, parameter: string, value: string];

export function listingConditions({ partition, type, key, from, to }: Listing): Condition[] {
  const conditions: Condition[] = [
    ['c.partition = @partition', '@partition', partition],
    ['c.type = @type', '@type', type],
  ];
  if (key !== undefined) {
    conditions.push(['ARRAY_CONTAINS(c.keys, @key)', '@key', key]);
  }
  if (from !== undefined) {
    conditions.push(['c.at >= @from', '@from', from]);
  }
  if (to !== undefined) {
    conditions.push(['c.at <= @to', '@to', to]);
  }
  return conditions;
}

export function withConditions(
  select: string,
  conditions: readonly Condition[],
  rest: readonly string[] = [],
): SqlQuerySpec {
  const where = conditions.map(([sql]) => sql).join(' AND ');
  return {
    query: [select, 'WHERE', where, ...rest].join(' '),
    parameters: conditions.map(([, name, value]) => ({ name, value })),
  };
}
