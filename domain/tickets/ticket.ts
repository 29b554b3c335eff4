import type { Language } from '../language';
import type { TicketEntry } from './ticket-history';

/** What a question is about: decides who gets it. */
export const TICKET_TOPICS = [
  'criteria',
  'forms',
  'process',
  'benefits',
  'regions',
  'bot',
  'other',
] as const;
export type TicketTopic = (typeof TICKET_TOPICS)[number];

export const TICKET_STATES = ['open', 'claimed', 'answered', 'accepted', 'closed'] as const;
export type TicketState = (typeof TICKET_STATES)[number];

/** Why the bot's own answer did not help. */
export const TICKET_REASONS = ['wrongAnswer', 'unclear', 'outdated', 'somethingElse'] as const;
export type TicketReason = (typeof TICKET_REASONS)[number];

/** A person who asks or answers. */
export interface Correspondent {
  /** Entra object id. */
  readonly id: string;
  readonly name: string;
  /** Questions stay among the people of one tenant. */
  readonly tenantId: string;
}

export type SentTo =
  | {
      readonly kind: 'groups';
      readonly groups: readonly { readonly id: string; readonly name: string }[];
    }
  | { readonly kind: 'coordinators' }
  /** Nobody could be told yet: it waits in the list of open questions. */
  | { readonly kind: 'nobody' };

/** A question that went to people. It holds nothing of the asker's figures or roles. */
export interface Ticket {
  readonly id: string;
  readonly question: string;
  readonly topic: TicketTopic;
  /** The bot's article that did not answer it. */
  readonly articleId?: string | undefined;
  readonly reason?: TicketReason | undefined;
  readonly remark?: string | undefined;
  /** The language it was asked in. */
  readonly language: Language;
  readonly state: TicketState;
  readonly asker: Correspondent;
  /** The thread of a channel where it was asked; the answer is told there too, without names. */
  readonly thread?: TicketThread | undefined;
  readonly sentTo: SentTo;
  readonly claimer?: Correspondent | undefined;
  /** Oldest first; begins with `asked`. */
  readonly history: readonly TicketEntry[];
}

export interface TicketThread {
  /** As Teams names the thread: `<channel>;messageid=<root>`. */
  readonly conversationId: string;
  /** Missing in tickets from before it was kept. */
  readonly teamsTeamId?: string | undefined;
}
