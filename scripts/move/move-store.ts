import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Collection } from '../../storage/collection/collection';
import {
  type Contents,
  contentsOf,
  copyCollection,
  differencesOf,
} from '../../storage/collection/copy-collection';
import {
  openCollection,
  readStoreAddress,
  type StoreAddress,
} from '../../storage/collection/open-collection';
import { forgetState, keepState, readState } from './kept-state';

const HELP =
  'npm run move -- --from <store> --to <store>, each sqlite:<file> or cosmos:<https endpoint>';

type Place = Exclude<StoreAddress, { kind: 'invalid' }>;

/**
 * Copies one store into another and says what it does. A copy that was cut off goes on where it was
 * when the same command is given again.
 *
 * @param cosmosKey without one the machine's own identity signs in
 * @param open opens a store; tests have one whose certificate they made
 * @returns 0 when both stores hold the same, else 1
 */
export async function moveStore(
  args: readonly string[],
  cosmosKey: string | undefined,
  say: (line: string) => void,
  open: (place: Place) => Promise<Collection> = openCollection,
): Promise<0 | 1> {
  const { values } = parseArgs({
    args: [...args],
    options: { from: { type: 'string' }, to: { type: 'string' }, state: { type: 'string' } },
  });
  const { from, to, state = 'move.state.json' } = values;
  if (from === undefined || to === undefined) throw new Error(`tell both stores: ${HELP}`);
  const [source, target] = [placeOf(from, cosmosKey), placeOf(to, cosmosKey)];
  if (from === to) throw new Error('both are the same store');
  if (source.kind === 'sqlite' && !existsSync(source.path))
    throw new Error(`there is no file ${source.path}: look at what STORE says of the bot`);

  const [origin, copy] = [await open(source), await open(target)];
  try {
    const kept = readState(state, { from, to });
    if (kept) say(`Going on after ${kept.copied} documents.`);
    else if (!(await isEmpty(copy)))
      throw new Error('the target holds documents already: give an empty store');
    const copied = await copyCollection(origin, copy, {
      start: kept ?? { copied: 0 },
      onPage(page) {
        keepState(state, { from, to, ...page });
        say(`${page.copied} documents copied`);
      },
    });
    say(`All ${copied} are copied. Comparing …`);
    const outcome = compare(await contentsOf(origin), await contentsOf(copy), say);
    if (outcome === 0) forgetState(state);
    return outcome;
  } finally {
    await origin.close();
    await copy.close();
  }
}

function placeOf(text: string, cosmosKey: string | undefined): Place {
  const place = readStoreAddress(text, cosmosKey);
  if (place.kind === 'invalid') throw new Error(`${text} ${place.reason}. ${HELP}`);
  return place;
}

async function isEmpty(collection: Collection): Promise<boolean> {
  const { items } = await collection.scan({ limit: 1 });
  return items.length === 0;
}

function compare(source: Contents, target: Contents, say: (line: string) => void): 0 | 1 {
  for (const [type, { count }] of [...source].sort()) {
    say(`${type}: ${count} there, ${target.get(type)?.count ?? 0} here`);
  }
  const differences = differencesOf(source, target);
  if (differences.length === 0) {
    say('Both stores hold the same. Set STORE to the new one, and start the bot.');
    return 0;
  }
  say(`They differ in: ${differences.join(', ')}.`);
  say('Is a bot running on one of them? Stop it, and give the same command again.');
  return 1;
}
