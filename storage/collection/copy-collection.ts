import { createHash } from 'node:crypto';
import stringify from 'safe-stable-stringify';
import type { Collection, Document, StoredDocument } from './collection';

const PAGE = 500;
/** What Cosmos takes in one batch: a hundred writes, of two megabytes together. */
const BATCH = { writes: 100, characters: 1_000_000 };

export interface CopyState {
  /** Where to go on; missing at the start. */
  readonly continuation?: string | undefined;
  /** Documents that the target holds by now. */
  readonly copied: number;
}

/**
 * Copies all documents. What the target holds already is left as it is when it is the same, and
 * written anew when it is not, so a copy that was cut off can be begun again anywhere.
 *
 * @param onPage told after each page is durable in the target
 * @returns how many documents were copied, with those of the state that it went on from
 */
export async function copyCollection(
  from: Pick<Collection, 'scan'>,
  to: Pick<Collection, 'batch' | 'create' | 'get' | 'replace'>,
  { start, onPage }: { start: CopyState; onPage: (state: CopyState) => void },
): Promise<number> {
  let { continuation, copied } = start;
  do {
    const page = await from.scan({ limit: PAGE, continuation });
    for (const batch of batchesOf(page.items)) await writeAll(batch, to);
    copied += page.items.length;
    continuation = page.continuation;
    onPage({ continuation, copied });
  } while (continuation !== undefined);
  return copied;
}

/** Neighbours of one partition, as many as a batch takes. */
function* batchesOf(documents: readonly StoredDocument[]): Generator<Document[]> {
  let batch: Document[] = [];
  let characters = 0;
  for (const { etag, ...document } of documents) {
    const length = JSON.stringify(document.body).length;
    const isFull =
      batch.length === BATCH.writes ||
      characters + length > BATCH.characters ||
      batch[0]?.partition !== document.partition;
    if (batch.length > 0 && isFull) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(document);
    characters += length;
  }
  if (batch.length > 0) yield batch;
}

async function writeAll(
  documents: readonly Document[],
  to: Pick<Collection, 'batch' | 'create' | 'get' | 'replace'>,
): Promise<void> {
  const [first] = documents;
  if (!first) return;
  const creations = documents.map((document) => ({ op: 'create', document }) as const);
  const outcome = await to.batch(first.partition, creations);
  // Some are there from a copy that was cut off.
  if (outcome.kind === 'refused')
    for (const document of documents) await createOrReplace(document, to);
}

async function createOrReplace(
  document: Document,
  to: Pick<Collection, 'create' | 'get' | 'replace'>,
): Promise<void> {
  if ((await to.create(document)).kind === 'created') return;
  const there = await to.get(document.partition, document.id);
  if (!there || digestOf(there) === digestOf(document)) return;
  const outcome = await to.replace(document, there.etag);
  if (outcome.kind === 'changed')
    throw new Error('somebody else writes to the target: stop its bot, and begin again');
}

/** What a store holds, by type: how many documents, and one number of all their contents. */
export type Contents = ReadonlyMap<string, { readonly count: number; readonly digest: bigint }>;

const DIGESTS = 2n ** 256n;

/** The same for two stores with the same documents, in whatever order they give them. */
export async function contentsOf(collection: Pick<Collection, 'scan'>): Promise<Contents> {
  const contents = new Map<string, { count: number; digest: bigint }>();
  let continuation: string | undefined;
  do {
    const page = await collection.scan({ limit: PAGE, continuation });
    for (const document of page.items) {
      const { count, digest } = contents.get(document.type) ?? { count: 0, digest: 0n };
      const sum = (digest + BigInt(`0x${digestOf(document)}`)) % DIGESTS;
      contents.set(document.type, { count: count + 1, digest: sum });
    }
    continuation = page.continuation;
  } while (continuation !== undefined);
  return contents;
}

/** Types whose documents differ, in the order of their names; empty when all is the same. */
export function differencesOf(source: Contents, target: Contents): string[] {
  const types = new Set([...source.keys(), ...target.keys()]);
  return [...types].sort().filter((type) => {
    const [one, other] = [source.get(type), target.get(type)];
    return one?.count !== other?.count || one?.digest !== other?.digest;
  });
}

/** Of all but the etag, which is each store's own. */
function digestOf({ id, partition, type, at, v, keys, body }: Document): string {
  const text = stringify([partition, id, type, at, v, [...keys].sort(), body]) ?? '';
  return createHash('sha256').update(text).digest('hex');
}
