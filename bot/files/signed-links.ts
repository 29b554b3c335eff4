import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { WorkbookOrder } from '../../cards/workbooks/order';
import type { Language } from '../../domain/language';
import type { Store } from '../../storage/store';

const LINK_MS = 60 * 60 * 1000;

/** What a link may open; also the first part of its path. */
export type LinkPurpose = 'drafts' | 'question-drafts' | 'workbooks';

interface WorkbookLink {
  readonly order: WorkbookOrder;
  /** Entra object id of the one it is made for; their rights count when it is opened. */
  readonly personId: string;
  readonly language: Language;
}

interface SignedLink {
  readonly purpose: LinkPurpose;
  /** The parts of its path after the purpose, decoded. */
  readonly subject: readonly string[];
  /** Milliseconds since 1970, as written in the link. */
  readonly until: string;
  readonly sign: string;
}

/** Links are good for an hour from `now`. */
export interface SignedLinks {
  /** The address of a ticket's draft article, for the coordinator it is made for. */
  draft(link: { ticketId: string; personId: string }, now: Date): Promise<string>;
  /** The address of an article begun from questions without an answer, for the person it is made for. */
  questionDraft(link: { questionId: string; personId: string }, now: Date): Promise<string>;
  /** The address of a workbook, made when it is opened. */
  workbook(link: WorkbookLink, now: Date): Promise<string>;
  /** Needs no signature: anybody may read it. */
  privacy(language: Language): string;
  check(link: SignedLink, now: Date): Promise<'good' | 'expired' | 'forged'>;
}

/** Links that hold by themselves: a browser that opens one says nothing of who opens it. */
export function createSignedLinks({
  store,
  base,
}: {
  store: Pick<Store, 'secrets'>;
  base: () => string;
}): SignedLinks {
  async function signOf(path: string, until: string): Promise<string> {
    const secret = await store.secrets.get('links', () => randomBytes(32).toString('hex'));
    return createHmac('sha256', secret).update(`${path}\n${until}`).digest('hex');
  }
  async function make(purpose: LinkPurpose, subject: readonly string[], now: Date) {
    const path = pathOf(purpose, subject);
    const until = String(now.getTime() + LINK_MS);
    const query = new URLSearchParams({ until, sign: await signOf(path, until) });
    return `${base()}/${path}?${query}`;
  }
  return {
    draft: ({ ticketId, personId }, now) => make('drafts', [ticketId, personId], now),
    questionDraft: ({ questionId, personId }, now) =>
      make('question-drafts', [questionId, personId], now),
    workbook: ({ order, personId, language }, now) => {
      const { workbook, teamId } = order;
      return make('workbooks', [workbook, teamId, ofWhat(order), personId, language], now);
    },
    privacy: (language) => `${base()}/privacy/${language}`,
    async check({ purpose, subject, until, sign }, now) {
      const right = Buffer.from(await signOf(pathOf(purpose, subject), until));
      const given = Buffer.from(sign);
      const isOurs = given.length === right.length && timingSafeEqual(given, right);
      if (!isOurs) return 'forged';
      return Number(until) < now.getTime() ? 'expired' : 'good';
    },
  };
}

/** Of which period, or which assessment; what is one's own has neither, and a path's part can't be empty. */
function ofWhat(order: WorkbookOrder): string {
  switch (order.workbook) {
    case 'tracking':
      return order.period;
    case 'ownLog':
    case 'ownData':
      return '-';
    case 'assessment':
    case 'assessmentReport':
      return order.assessmentId;
  }
}

/** Encoded, so that no two lists of parts read alike. */
function pathOf(purpose: LinkPurpose, subject: readonly string[]): string {
  return [purpose, ...subject.map(encodeURIComponent)].join('/');
}
