import type { Collection, Document, Write } from '../collection/collection';
import { beginChain, type ChainEnd, linkTo } from './audit-link';
import { auditKind } from './audit-record';

interface Chained {
  readonly document: Document;
  readonly end: ChainEnd;
}

/**
 * The same collection, whose audit entries hang on one another: each holds the hash of the one before
 * it. A partition has many chains, and whoever writes holds one of them for as long as the write
 * takes, so nobody waits: neither two writers of this process nor those of another, whose chains are
 * its own. A write whose outcome is unknown ends its chain. That a chain lost its end is seen by the
 * seals (`seal-audit.ts`), which are one chain for all.
 */
export function chainAudit(collection: Collection): Collection {
  const free = new Map<string, ChainEnd[]>();
  const take = (partition: string): ChainEnd => free.get(partition)?.pop() ?? beginChain();
  function give(partition: string, end: ChainEnd): void {
    const ends = free.get(partition) ?? [];
    free.set(partition, ends);
    ends.push(end);
  }

  return {
    ...collection,
    async create(document) {
      if (document.type !== auditKind.type) return collection.create(document);
      const held = take(document.partition);
      const next = chained(held, document);
      const outcome = await collection.create(next.document);
      give(document.partition, outcome.kind === 'created' ? next.end : held);
      return outcome;
    },
    async batch(partition, writes) {
      if (!writes.some(isEntry)) return collection.batch(partition, writes);
      const held = take(partition);
      let end = held;
      const linked = writes.map((write) => {
        if (!isEntry(write)) return write;
        const next = chained(end, write.document);
        end = next.end;
        return { ...write, document: next.document };
      });
      const outcome = await collection.batch(partition, linked);
      give(partition, outcome.kind === 'done' ? end : held);
      return outcome;
    },
  };
}

function isEntry(write: Write): write is Extract<Write, { op: 'create' }> {
  return write.op === 'create' && write.document.type === auditKind.type;
}

function chained(from: ChainEnd, document: Document): Chained {
  const { partition, at } = document;
  const entry = auditKind.fromDocument(document);
  const { link, end } = linkTo(from, { partition, at, ...entry });
  return { document: auditKind.toDocument(document, { ...entry, link }), end };
}
