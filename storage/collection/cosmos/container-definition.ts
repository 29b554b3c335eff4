import type { ContainerRequest } from '@azure/cosmos';

/**
 * Bodies are not indexed: nothing is searched in them, and every indexed path costs each write.
 * `manifest/azure/store.bicep` makes the same.
 */
export function containerDefinition(id: string): ContainerRequest {
  const indexed = ['/partition/?', '/type/?', '/at/?', '/id/?', '/keys/[]/?'];
  return {
    id,
    partitionKey: { paths: ['/partition'] },
    indexingPolicy: {
      indexingMode: 'consistent',
      automatic: true,
      includedPaths: indexed.map((path) => ({ path })),
      excludedPaths: [{ path: '/*' }],
      compositeIndexes: [byTypeAndTime('ascending'), byTypeAndTime('descending')],
    },
  };
}

function byTypeAndTime(order: 'ascending' | 'descending') {
  return ['/type', '/at', '/id'].map((path) => ({ path, order }));
}
