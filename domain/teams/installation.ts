export const INSTALLATION_STATES = ['active', 'archived', 'removed'] as const;
type InstallationState = (typeof INSTALLATION_STATES)[number];

/** The bot in one Teams team. */
export interface Installation {
  /** The Teams team's id; also its General channel's. */
  readonly teamsTeamId: string;
  readonly tenantId: string;
  /** Refreshed by every activity from the team: it can change. */
  readonly serviceUrl: string;
  /** Empty until Teams has told it. */
  readonly name: string;
  readonly state: InstallationState;
  /** The channel chosen at the installation; the greeting goes there. */
  readonly channelId: string;
  readonly deletedChannelIds: readonly string[];
  readonly greetedAt?: string | undefined;
}
