import { z } from 'zod';
import type { Collection } from '../collection/collection';
import { listAll, listFirst, pagesOf } from '../kit/list-all';
import { defineRecord } from '../kit/record';
import { hashOf } from './audit-link';
import { auditKind } from './audit-record';

/** Entries bear the time of their press, and are written a little later. */
const OVERLAP_MS = 60 * 60 * 1000;

const chainEnd = z.object({ chain: z.string(), nth: z.number(), hash: z.string(), at: z.string() });

export const sealKind = defineRecord({
  type: 'auditSeal',
  version: 1,
  schema: z.object({
    nth: z.number().int().min(1),
    at: z.iso.datetime(),
    before: z.string(),
    /** Where each chain ended that has grown since the seal before. */
    ends: z.array(chainEnd).readonly(),
    hash: z.string(),
  }),
});
export type AuditSeal = ReturnType<typeof sealKind.fromDocument>;

export function sealHash({ nth, at, before, ends }: Omit<AuditSeal, 'hash'>): string {
  const words = ends.map(({ chain, nth: length, hash, at: endAt }) =>
    hashOf(chain, length, hash, endAt),
  );
  return hashOf(nth, at, before, ...words);
}

/**
 * Writes down where a partition's chains end, so that an end can't be cut off unseen. Returns the
 * seal; nothing when no entry has come since the last one, or another instance was first.
 */
export async function sealAudit(
  collection: Collection,
  partition: string,
  now: Date,
): Promise<AuditSeal | undefined> {
  const [last] = await listFirst(collection, sealKind, 1, { partition });
  const former = last?.value;
  const since = former && new Date(Date.parse(former.at) - OVERLAP_MS).toISOString();
  const ends = new Map<string, AuditSeal['ends'][number]>();
  const entries = { partition, type: auditKind.type, from: since, order: 'oldest' as const };
  for await (const page of pagesOf(collection, entries))
    for (const document of page) {
      const { link } = auditKind.fromDocument(document);
      if (link && link.nth > (ends.get(link.chain)?.nth ?? 0)) {
        const { chain, nth, hash } = link;
        ends.set(chain, { chain, nth, hash, at: document.at });
      }
    }
  for (const { chain, nth } of former?.ends ?? [])
    if ((ends.get(chain)?.nth ?? 0) <= nth) ends.delete(chain);
  if (ends.size === 0) return undefined;
  const nth = (former?.nth ?? 0) + 1;
  const at = now.toISOString();
  const open = { nth, at, before: former?.hash ?? '', ends: [...ends.values()] };
  const seal = { ...open, hash: sealHash(open) };
  const place = { id: `auditSeal:${String(nth).padStart(9, '0')}`, partition, at };
  const outcome = await collection.create(sealKind.toDocument(place, seal));
  return outcome.kind === 'created' ? seal : undefined;
}

/** A partition's seals, oldest first. */
export async function sealsOf(collection: Collection, partition: string): Promise<AuditSeal[]> {
  const found = await listAll(collection, sealKind, { partition, order: 'oldest' });
  return found.map(({ value }) => value).sort((a, b) => a.nth - b.nth);
}
