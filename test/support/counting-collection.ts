import type { Collection } from '../../storage/collection/collection';

/** Counts what is read from the store. */
export function counting(collection: Collection) {
  let requests = 0;
  const count = <Arguments extends unknown[], Result>(call: (...args: Arguments) => Result) => {
    return (...args: Arguments): Result => {
      requests += 1;
      return call(...args);
    };
  };
  return {
    requests: () => requests,
    reset: () => {
      requests = 0;
    },
    collection: {
      ...collection,
      get: count(collection.get),
      getAll: count(collection.getAll),
      list: count(collection.list),
      count: count(collection.count),
      stamp: count(collection.stamp),
      scan: count(collection.scan),
    },
  };
}
