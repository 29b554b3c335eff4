import type { WorkbookOffer } from '../../cards/workbooks/workbook-offer';
import type { Knowledge } from '../../domain/answers/knowledge';
import type { ReadFile } from '../../domain/files/sheet';
import type { Language } from '../../domain/language';
import type { Store } from '../../storage/store';
import type { Turn } from './turn';

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
  /** Of the bot, as its package tells. */
  readonly version: string;
  readonly store: Store;
  readonly knowledge: Knowledge;
  readonly roster: Roster;
  readonly features: { readonly clientCodes: boolean; readonly demo: boolean };
  readonly timeZone: string;
  /** When last week's digests go out, as a cron pattern of that zone. */
  readonly digestCron: string;
  /** Entra object ids of those who set teams up. */
  readonly coordinators: readonly string[];
  readonly links: {
    /** Address of a ticket's draft article for one person, good for an hour from `now`. */
    draft(link: { ticketId: string; personId: string }, now: Date): Promise<string>;
    /** The same of an article begun from questions that got no answer. */
    questionDraft(link: { questionId: string; personId: string }, now: Date): Promise<string>;
    /** Address of the page on data protection. */
    privacy(language: Language): string;
  };
  readonly files: {
    /** Offers a file to the speaker, in the own chat. False when it did not get there. */
    offer(turn: Turn, offer: WorkbookOffer): Promise<boolean>;
    /** The tables of a file that somebody has dropped, fetched from where Teams said. */
    read(url: string): Promise<ReadFile>;
  };
}
