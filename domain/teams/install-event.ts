interface InTeam {
  readonly tenantId: string;
  readonly serviceUrl: string;
  /** The Teams team's id, which is also its General channel's. */
  readonly teamsTeamId: string;
  /** Same for every delivery of the same event. */
  readonly deliveryId: string;
}

/** What Teams tells about where the bot lives. */
export type InstallEvent =
  /** `channelId` is the channel chosen at the installation. */
  | ({
      readonly kind: 'installed';
      readonly channelId: string;
      readonly teamName: string | undefined;
      readonly locale: string | undefined;
    } & InTeam)
  | ({ readonly kind: 'removed' } & InTeam)
  | ({
      readonly kind: 'channelRenamed';
      readonly channelId: string;
      readonly name: string;
    } & InTeam)
  | ({ readonly kind: 'channelDeleted' | 'channelRestored'; readonly channelId: string } & InTeam)
  | ({ readonly kind: 'teamRenamed'; readonly name: string } & InTeam)
  | ({ readonly kind: 'teamArchived' | 'teamUnarchived' | 'teamDeleted' } & InTeam)
  | {
      readonly kind: 'personalInstalled' | 'personalRemoved';
      readonly tenantId: string;
      readonly serviceUrl: string;
      readonly conversationId: string;
      readonly personId: string;
      readonly mri: string;
      readonly locale: string | undefined;
      readonly deliveryId: string;
    };

/** The bot was added to a Teams team, or the app was upgraded there. */
export type TeamInstalled = Extract<InstallEvent, { kind: 'installed' }>;
/** The bot was added to a person's own chat, or removed from it. */
export type PersonalEvent = Extract<InstallEvent, { personId: string }>;
/** What else happens to a team the bot is in. */
export type TeamEvent = Exclude<InstallEvent, TeamInstalled | PersonalEvent>;
