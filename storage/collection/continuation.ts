import { z } from 'zod';
import type { Listing } from './collection';

/** Where a page ended: the next one starts right after it, whatever was written in between. */
export interface Position {
  readonly at: string;
  readonly id: string;
}

class ContinuationError extends Error {
  override readonly name = 'ContinuationError';
}

const pairSchema = z.tuple([z.string(), z.string().min(1)]);

/** An opaque token for callers; safe in a URL. */
export function encodeContinuation({ at, id }: Position): string {
  return encodePair(at, id);
}

/** Where a page of all documents ended, in the order of partition and id. */
export function encodePair(first: string, second: string): string {
  return Buffer.from(JSON.stringify([first, second])).toString('base64url');
}

/** Throws a `ContinuationError` when the token isn't one of ours. */
export function decodePair(token: string): [first: string, second: string] {
  const pair = pairSchema.safeParse(jsonOf(Buffer.from(token, 'base64url').toString()));
  if (!pair.success) {
    throw new ContinuationError('The continuation is not one that a listing gave');
  }
  return pair.data;
}

/** Throws a `ContinuationError` when the token isn't one of ours or lies outside the listing. */
export function decodeContinuation(token: string, { from, to }: Listing): Position {
  const [at, id] = decodePair(token);
  if ((from !== undefined && at < from) || (to !== undefined && at > to)) {
    throw new ContinuationError('The continuation belongs to another listing');
  }
  return { at, id };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
