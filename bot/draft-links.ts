import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Store } from '../storage/store';

export const LINK_MS = 60 * 60 * 1000;

export interface DraftLinks {
  /** The address of a ticket's draft article, good for an hour from `now`. */
  draft(ticketId: string, now: Date): Promise<string>;
  check(link: DraftLink, now: Date): Promise<'good' | 'expired' | 'forged'>;
}

export interface DraftLink {
  readonly ticketId: string;
  /** Milliseconds since 1970, as written in the link. */
  readonly until: string;
  readonly sign: string;
}

/** Links that hold by themselves: a browser that opens one says nothing of who opens it. */
export function createDraftLinks({
  store,
  base,
}: {
  store: Pick<Store, 'secrets'>;
  base: () => string;
}): DraftLinks {
  async function signOf(ticketId: string, until: string): Promise<string> {
    const secret = await store.secrets.get('draftLinks', () => randomBytes(32).toString('hex'));
    return createHmac('sha256', secret).update(`draft\n${ticketId}\n${until}`).digest('hex');
  }
  return {
    async draft(ticketId, now) {
      const until = String(now.getTime() + LINK_MS);
      const query = new URLSearchParams({ until, sign: await signOf(ticketId, until) });
      return `${base()}/drafts/${encodeURIComponent(ticketId)}?${query}`;
    },
    async check({ ticketId, until, sign }, now) {
      const right = Buffer.from(await signOf(ticketId, until));
      const given = Buffer.from(sign);
      const isOurs = given.length === right.length && timingSafeEqual(given, right);
      if (!isOurs) return 'forged';
      return Number(until) < now.getTime() ? 'expired' : 'good';
    },
  };
}
