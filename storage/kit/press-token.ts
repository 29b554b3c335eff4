import { createHash } from 'node:crypto';

/** A token for a press that may be made again with other words: the words are hashed, not kept. */
export function pressToken(token: string, said: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(said)).digest('base64url');
  return `${token}:${hash.slice(0, 16)}`;
}
