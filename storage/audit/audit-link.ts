import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';

const hash = z.string().length(43);

/**
 * Who or what an entry names, as the chain holds it: the hash of the id with a salt. Without the salt
 * nobody can try ids, so a person who is removed leaves the hash alone, and the chain still holds.
 */
const commitment = z.union([z.object({ salt: z.string() }), z.object({ hash })]);
type Commitment = z.infer<typeof commitment>;

/** How an entry hangs on the one before it. */
export const auditLink = z.object({
  /** Which of the chains of its partition it is in; see `chainAudit`. */
  chain: z.string(),
  /** 1 for the first. */
  nth: z.number().int().min(1),
  /** Of the entry before; empty in the first. */
  before: z.union([hash, z.literal('')]),
  /** When the entry before was written: whoever forgets old entries has forgotten it up to then. */
  beforeAt: z.string(),
  actor: commitment,
  object: commitment,
  hash,
});
export type AuditLink = z.infer<typeof auditLink>;

/** What an entry says, with where and when. */
export interface Linked {
  readonly partition: string;
  readonly at: string;
  readonly actorId: string;
  readonly action: string;
  readonly objectId: string;
}

export const hashOf = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

const committed = (id: string, to: Commitment): string =>
  'salt' in to ? hashOf(to.salt, id) : to.hash;

const salted = (): Commitment => ({ salt: randomBytes(16).toString('base64url') });

/** The hash of an entry in its place; equal to its own `hash` unless something was changed. */
export function linkHash(entry: Linked, link: Omit<AuditLink, 'hash'>): string {
  return hashOf(
    entry.partition,
    link.chain,
    link.nth,
    link.before,
    link.beforeAt,
    entry.at,
    entry.action,
    committed(entry.actorId, link.actor),
    committed(entry.objectId, link.object),
  );
}

/** Where a chain ends. */
export interface ChainEnd {
  readonly chain: string;
  readonly nth: number;
  readonly hash: string;
  readonly at: string;
}

export function beginChain(): ChainEnd {
  return { chain: randomBytes(12).toString('base64url'), nth: 0, hash: '', at: '' };
}

export function linkTo({ chain, nth, hash: before, at: beforeAt }: ChainEnd, entry: Linked) {
  const open = { chain, nth: nth + 1, before, beforeAt, actor: salted(), object: salted() };
  const link: AuditLink = { ...open, hash: linkHash(entry, open) };
  return { link, end: { chain, nth: link.nth, hash: link.hash, at: entry.at } };
}

/** The link of an entry whose actor or object is named no more. */
export function withoutNames(
  link: AuditLink,
  entry: Linked,
  isNamed: (id: string) => boolean,
): AuditLink {
  const hide = (id: string, to: Commitment): Commitment =>
    isNamed(id) ? { hash: committed(id, to) } : to;
  return {
    ...link,
    actor: hide(entry.actorId, link.actor),
    object: hide(entry.objectId, link.object),
  };
}
