import type { Collection } from './collection';
import { openSqliteCollection } from './sqlite/collection';

export type StoreAddress =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'cosmos'; readonly endpoint: string; readonly key?: string | undefined };

/**
 * Reads `sqlite:<path>` or `cosmos:<https endpoint>`. A Cosmos endpoint without a key is signed
 * in to with the machine's own identity. The reason completes a sentence about the setting.
 */
export function readStoreAddress(
  text: string,
  cosmosKey?: string | undefined,
): StoreAddress | { readonly kind: 'invalid'; readonly reason: string } {
  const [, scheme, rest = ''] = /^(sqlite|cosmos):(.+)$/.exec(text.trim()) ?? [];
  if (scheme === 'sqlite') {
    return { kind: 'sqlite', path: rest };
  }
  if (scheme === undefined) {
    return { kind: 'invalid', reason: 'is neither sqlite:<path> nor cosmos:<endpoint>' };
  }
  if (!URL.canParse(rest) || new URL(rest).protocol !== 'https:') {
    return { kind: 'invalid', reason: 'needs an https endpoint after cosmos:' };
  }
  return { kind: 'cosmos', endpoint: rest, key: cosmosKey };
}

export async function openCollection(address: StoreAddress): Promise<Collection> {
  switch (address.kind) {
    case 'sqlite':
      return openSqliteCollection(address.path);
    case 'cosmos': {
      // Loaded only here: its driver is a fifth of what a start on the embedded store would load.
      const { openCosmosCollection } = await import('./cosmos/collection');
      return openCosmosCollection(address);
    }
  }
}
