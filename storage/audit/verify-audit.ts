import type { Collection } from '../collection/collection';
import { type AuditLink, type Linked, linkHash } from './audit-link';
import { auditKind } from './audit-record';
import { type AuditSeal, sealHash, sealsOf } from './seal-audit';

interface AuditFault {
  /**
   * `changed`: the entry does not have its own hash. `missing`: the entry before it is not there.
   * `cutOff`: a seal knows of it, and it is gone. `unchained`: written past the chain.
   */
  readonly kind: 'changed' | 'missing' | 'cutOff' | 'unchained' | 'sealBroken';
  readonly partition: string;
  /** Chain and place in it, or the place of a seal. */
  readonly where: string;
}

export interface AuditVerdict {
  readonly entries: number;
  readonly chains: number;
  /** Of former versions, from before there were chains. */
  readonly unchained: number;
  readonly faults: readonly AuditFault[];
  /** To compare with what the bot's log said when it sealed; missing before the first. */
  readonly lastSeal: string | undefined;
}

type Entry = Linked & { readonly link?: AuditLink | undefined };

/** Reads a partition's audit entries and looks for what was changed, taken out or put in. */
export async function verifyAudit(
  collection: Collection,
  partition: string,
): Promise<AuditVerdict> {
  const documents = await entriesOf(collection, partition);
  const seals = await sealsOf(collection, partition);
  const fault = (kind: AuditFault['kind'], where: string): AuditFault => ({
    kind,
    partition,
    where,
  });
  const chains = new Map<string, Map<number, Entry & { readonly link: AuditLink }>>();
  const loose: Entry[] = [];
  for (const entry of documents) {
    const { link } = entry;
    if (!link) loose.push(entry);
    else
      chains.set(
        link.chain,
        (chains.get(link.chain) ?? new Map()).set(link.nth, { ...entry, link }),
      );
  }
  const forgottenAt = forgottenUpTo(documents);
  const faults: AuditFault[] = [];
  for (const [chain, links] of chains)
    for (const [nth, entry] of links) {
      const { link } = entry;
      if (linkHash(entry, link) !== link.hash) faults.push(fault('changed', `${chain} ${nth}`));
      const before = links.get(nth - 1);
      const isWhole = nth === 1 ? link.before === '' : before?.link.hash === link.before;
      const isForgotten = nth > 1 && !before && link.beforeAt <= forgottenAt;
      if (!isWhole && !isForgotten) faults.push(fault('missing', `${chain} ${nth - 1}`));
    }
  const firstAt = documents.find(({ link }) => link)?.at;
  for (const { at, action } of loose)
    if (firstAt !== undefined && at > firstAt) faults.push(fault('unchained', `${action} ${at}`));
  faults.push(...sealFaults(seals, { fault, chains, forgottenAt }));
  return {
    entries: documents.length,
    chains: chains.size,
    unchained: loose.length,
    faults,
    lastSeal: seals.at(-1)?.hash,
  };
}

async function entriesOf(collection: Collection, partition: string): Promise<Entry[]> {
  const found: Entry[] = [];
  const listing = { partition, type: auditKind.type, order: 'oldest' as const };
  let continuation: string | undefined;
  do {
    const page = await collection.list({ ...listing, continuation });
    for (const document of page.items)
      found.push({ partition, at: document.at, ...auditKind.fromDocument(document) });
    continuation = page.continuation;
  } while (continuation);
  return found;
}

/** Up to which instant old entries were removed, as the entries themselves say. */
function forgottenUpTo(entries: readonly Entry[]): string {
  const instants = entries.flatMap(({ action, objectId, link }) =>
    action === 'audit.forget' && link ? [objectId] : [],
  );
  return instants.sort().at(-1) ?? '';
}

function sealFaults(
  seals: readonly AuditSeal[],
  {
    fault,
    chains,
    forgottenAt,
  }: {
    fault: (kind: AuditFault['kind'], where: string) => AuditFault;
    chains: ReadonlyMap<string, ReadonlyMap<number, { readonly link: AuditLink }>>;
    forgottenAt: string;
  },
): AuditFault[] {
  return seals.flatMap((seal, index) => {
    const former = seals[index - 1];
    const isWhole =
      seal.hash === sealHash(seal) &&
      seal.nth === index + 1 &&
      seal.before === (former?.hash ?? '');
    const cutOff = seal.ends.filter(
      ({ chain, nth, hash, at }) =>
        chains.get(chain)?.get(nth)?.link.hash !== hash && at > forgottenAt,
    );
    return [
      ...(isWhole ? [] : [fault('sealBroken', `seal ${seal.nth}`)]),
      ...cutOff.map(({ chain, nth }) => fault('cutOff', `${chain} ${nth}`)),
    ];
  });
}
