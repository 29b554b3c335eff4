import { createHash, randomUUID } from 'node:crypto';

/** The same name gives the same uuid, so that a failing test reads alike on every run. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** A user's id towards one bot, in the length and alphabet that Teams uses. */
export function mriOf(name: string): string {
  return `29:1${createHash('sha512').update(name).digest('base64url').slice(0, 64)}`;
}

export function threadIdOf(name: string, suffix: 'thread.tacv2' | 'thread.v2'): string {
  return `19:${createHash('sha256').update(name).digest('hex').slice(0, 32)}@${suffix}`;
}

export function personalChatIdOf(name: string): string {
  return `a:1${createHash('sha512').update(`chat ${name}`).digest('base64url').slice(0, 80)}`;
}

export function invokeId(): string {
  return `f:${randomUUID()}`;
}

/** Message ids are milliseconds since 1970 in Teams, and never repeat within a tenant here. */
export function messageIds(now: () => Date): () => string {
  let last = 0;
  return () => {
    last = Math.max(last + 1, now().getTime());
    return String(last);
  };
}

/** `19:x@thread.tacv2;messageid=1` is a thread of the channel before the semicolon. */
export function splitConversationId(id: string): { bare: string; threadId: string | undefined } {
  const [bare = '', ...rest] = id.split(';');
  const part = rest.find((piece) => piece.startsWith('messageid='));
  return { bare, threadId: part?.slice('messageid='.length) };
}
