import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config } from '../../bot/config';
import type { Collection } from '../../storage/collection/collection';
import { openCollection, readStoreAddress } from '../../storage/collection/open-collection';
import { legibilityOf } from '../../storage/kit/record';
import { createStore } from '../../storage/store';
import { type Finding, fault, good, type World, warning } from './finding';

const LEAST_FREE = 1_000_000_000;

/** Opens the store as the bot does, writes into it, and reads what it wrote. */
export async function checkStore(
  { store, cosmosKey }: Pick<Config, 'store' | 'cosmosKey'>,
  { freeBytes, now }: Pick<World, 'freeBytes' | 'now'>,
): Promise<Finding[]> {
  const address = readStoreAddress(store, cosmosKey);
  if (address.kind === 'invalid') return [];
  const values = { store };
  const findings: Finding[] = [];
  try {
    const collection = await openCollection(address);
    try {
      await createStore(collection).heartbeat.beat(now());
      findings.push(...(await checkRecords(collection, store)));
    } finally {
      await collection.close();
    }
    findings.push(good('store', values));
  } catch (thrown) {
    findings.push(fault(codeOf(thrown), { ...values, reason: reasonOf(thrown) }));
  }
  if (address.kind === 'sqlite') {
    const folder = nearest(dirname(resolve(address.path)));
    const free = freeBytes(folder);
    if (free < LEAST_FREE)
      findings.push(warning('disk-low', { folder, megabytes: String(Math.round(free / 1e6)) }));
  }
  return findings;
}

/** Reads every record as the bot would: what a newer build has written, or what is damaged. */
async function checkRecords(collection: Collection, store: string): Promise<Finding[]> {
  const odd = { newer: new Map<string, number>(), unreadable: new Map<string, number>() };
  let continuation: string | undefined;
  do {
    const page = await collection.scan({ limit: 500, continuation });
    for (const document of page.items) {
      const legibility = legibilityOf(document);
      if (legibility === 'read') continue;
      // Of a kind that is not known here: only a newer build can have made it.
      const counts = odd[legibility === 'unreadable' ? 'unreadable' : 'newer'];
      counts.set(document.type, (counts.get(document.type) ?? 0) + 1);
    }
    continuation = page.continuation;
  } while (continuation);
  return [
    ...findingOf(odd.newer, (values) => fault('store-newer', { store, ...values })),
    ...findingOf(odd.unreadable, (values) => warning('store-unreadable', { store, ...values })),
  ];
}

function findingOf(
  counts: ReadonlyMap<string, number>,
  finding: (values: { count: string; types: string }) => Finding,
): Finding[] {
  if (counts.size === 0) return [];
  const count = [...counts.values()].reduce((sum, part) => sum + part, 0);
  return [finding({ count: String(count), types: [...counts.keys()].sort().join(', ') })];
}

/** The folder, or the nearest one above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

/** Which kind of fault a store has thrown, by what its driver says. */
function codeOf(thrown: unknown): string {
  const reason = `${reasonOf(thrown)} ${thrown instanceof Error && 'code' in thrown ? thrown.code : ''}`;
  const kinds: readonly [RegExp, string][] = [
    [/write-ahead log/, 'store-share'],
    [/not a database|malformed|SQLITE_CORRUPT|SQLITE_NOTADB/i, 'store-damaged'],
    [/locked|SQLITE_BUSY/i, 'store-busy'],
    [/full|ENOSPC/i, 'store-full'],
    [/EACCES|EROFS|EPERM|readonly|CANTOPEN|unable to open|ENOTDIR|EEXIST/i, 'store-unwritable'],
    [/\b401\b|\b403\b|unauthorized|forbidden|credential/i, 'store-refused'],
    [/\b404\b|not ?found/i, 'store-missing'],
    [/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|fetch failed|EAI_AGAIN/i, 'store-unreachable'],
  ];
  return kinds.find(([pattern]) => pattern.test(reason))?.[1] ?? 'store-fault';
}

function reasonOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return text.split('\n')[0]?.slice(0, 200) ?? '';
}
