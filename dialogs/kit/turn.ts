import type { Access } from '../../domain/access';
import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import type { CoachingTeam } from '../../domain/teams/team';

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
