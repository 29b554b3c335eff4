import type { Correspondent, TicketTopic } from './ticket';

/** Whoever is named may never have spoken with the bot: the first chat is opened with this. */
export interface Expert extends Correspondent {
  /** Teams' own id of the person for this bot (`29:…`). */
  readonly mri: string;
  readonly serviceUrl: string;
}

/** People whom the coordinator has named for some topics; a topic may have several groups. */
export interface ExpertGroup {
  readonly id: string;
  readonly name: string;
  readonly topics: readonly TicketTopic[];
  readonly members: readonly Expert[];
  readonly createdAt: string;
  /** Token of the form that wrote it last. */
  readonly lastEdit: string;
}
