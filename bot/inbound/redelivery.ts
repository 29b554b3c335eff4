import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** What Teams delivers again because it thinks it was not answered. */
export interface Redelivery {
  /**
   * Whether this message was not answered before (lately, by this process). Teams numbers messages
   * within a conversation: two people's may have one number.
   */
  isFirst(conversationId: string, deliveryId: string): boolean;
  /**
   * The id a sentence was first delivered under: forms made of it create one record, also when
   * Teams delivers it again under a new id.
   */
  originalOf(message: {
    deliveryId: string;
    conversationId: string;
    personId: string;
    text: string;
  }): string;
}

const REMEMBERED = 10_000;
const SAME_ID_MS = 10 * 60_000;
/** Teams sends a slow message again under a new id within about 45 s. */
const SAME_TEXT_MS = 90_000;
/** A bare command may well be typed twice on purpose; a whole sentence hardly. */
const SENTENCE = 16;

export function createRedelivery(): Redelivery {
  const ids = new LRUCache<string, true>({ max: REMEMBERED, ttl: SAME_ID_MS });
  const sentences = new LRUCache<string, string>({ max: REMEMBERED, ttl: SAME_TEXT_MS });
  return {
    isFirst(conversationId, deliveryId) {
      if (!deliveryId) return true;
      const key = `${conversationId}\n${deliveryId}`;
      const isFirst = !ids.has(key);
      ids.set(key, true);
      return isFirst;
    },
    originalOf({ deliveryId, conversationId, personId, text }) {
      if (text.length < SENTENCE) return deliveryId;
      // A hash: what somebody wrote does not stay in memory.
      const key = createHash('sha256')
        .update(`${conversationId}\n${personId}\n${text}`)
        .digest('base64');
      const original = sentences.get(key);
      if (original !== undefined) return original;
      sentences.set(key, deliveryId);
      return deliveryId;
    },
  };
}
