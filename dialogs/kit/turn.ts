import type { AdaptiveCard } from '../../cards/kit/card-element';
import type { CardReply } from '../../cards/kit/card-reply';
import type { WorkbookOffer } from '../../cards/workbooks/offer-card';
import type { Access } from '../../domain/access';
import type { Knowledge } from '../../domain/answers/knowledge';
import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Store } from '../../storage/store';

/** Who speaks: identity comes from the channel, never from a card's data. */
interface Speaker {
  /** Entra object id. */
  readonly id: string;
  /** Teams' own id of the person for this bot (`29:…`). */
  readonly mri: string;
  readonly name: string;
}

interface Place {
  readonly kind: 'personal' | 'groupChat' | 'channel';
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
  /** The Teams team (not the coaching team), in a channel. */
  readonly teamsTeamId?: string | undefined;
  readonly channelId?: string | undefined;
}

/** One thing that came in, and all that a dialog may know of how it came. */
export interface Turn {
  readonly who: Speaker;
  readonly where: Place;
  readonly language: Language;
  /** The language the Teams client runs in, whatever the person has chosen. */
  readonly locale: string | undefined;
  readonly access: Access;
  /** The coaching teams the person is in, oldest first, as they were when the turn began. */
  readonly teams: readonly CoachingTeam[];
  /** Where a reply will be seen: in the conversation, or in a dialog only the presser sees. */
  readonly surface: 'chat' | 'dialog';
  readonly now: Date;
  readonly today: LocalDate;
  /** Same for every delivery of the same activity: ids made from it survive Teams' repeats. */
  readonly deliveryId: string;
  /** The message whose card was pressed; in the own chat alone. */
  readonly messageId?: string | undefined;
  /** Of a sentence that was said a moment ago already: the id of that first time. */
  readonly firstDeliveryId: string;
  readonly newId: () => string;
}

/** A new message; after a button, a short notice, and the card stays. */
export interface TextReply {
  readonly kind: 'text';
  readonly text: string;
}

/** What a message, a command or a button is answered with. */
export type Reply = CardReply | TextReply;

/** Suggestions while somebody types into a field. */
export interface Choices {
  readonly kind: 'choices';
  readonly choices: readonly { title: string; value: string }[];
}

/** Found articles, from which the person puts one into any conversation. */
export interface Articles {
  readonly kind: 'articles';
  readonly articles: readonly FoundArticle[];
}

export interface FoundArticle {
  readonly title: string;
  /** How it begins, one line without Markdown. */
  readonly beginning: string;
  readonly card: AdaptiveCard;
}

export interface RosterMember {
  readonly id: string;
  readonly mri: string;
  readonly name: string;
}

/** `unavailable`: Teams is throttled or down, or the bot was removed from the team. */
type FromTeams<Answer> = Promise<Answer | { readonly kind: 'unavailable' }>;

/** What can be asked of Teams while a turn runs. */
export interface Roster {
  /** Everybody of a Teams team, all pages; guests without an Entra id are left out. */
  members(
    teamsTeamId: string,
  ): FromTeams<{ readonly kind: 'members'; readonly members: readonly RosterMember[] }>;
  channels(teamsTeamId: string): FromTeams<{
    readonly kind: 'channels';
    readonly channels: readonly { readonly id: string; readonly name: string }[];
  }>;
}

/** What the process lends to every dialog. */
export interface Services {
  readonly store: Store;
  readonly knowledge: Knowledge;
  readonly roster: Roster;
  readonly features: { readonly clientCodes: boolean; readonly demo: boolean };
  readonly timeZone: string;
  /** Entra object ids of those who set teams up. */
  readonly coordinators: readonly string[];
  readonly links: {
    /** Address of a ticket's draft article, good for an hour from `now`. */
    draft(ticketId: string, now: Date): Promise<string>;
  };
  readonly files: {
    /** Offers a file to the speaker, in the own chat. False when it did not get there. */
    offer(turn: Turn, offer: WorkbookOffer): Promise<boolean>;
  };
}
