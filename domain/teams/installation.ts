import type { TeamChange, TeamInstalled } from './install-event';

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
  /** ISO instant. */
  readonly greetedAt?: string | undefined;
}

/** An upgrade of the app is told as an installation too: a team that was greeted stays so. */
export function installIn(
  present: Installation | undefined,
  { teamsTeamId, tenantId, serviceUrl, channelId, teamName }: TeamInstalled,
  now: Date,
): Installation {
  const isNew = !present || present.state === 'removed' || !present.greetedAt;
  return {
    teamsTeamId,
    tenantId,
    serviceUrl,
    channelId,
    name: teamName ?? present?.name ?? '',
    state: present?.state === 'archived' ? 'archived' : 'active',
    deletedChannelIds: present?.deletedChannelIds ?? [],
    greetedAt: isNew ? now.toISOString() : present.greetedAt,
  };
}

/** The installation after something happened to its team or to one of its channels. */
export function afterChange(present: Installation, event: TeamChange): Installation {
  const now = { ...present, serviceUrl: event.serviceUrl };
  switch (event.kind) {
    case 'removed':
    case 'teamDeleted':
      return { ...now, state: 'removed' };
    case 'teamArchived':
      return { ...now, state: 'archived' };
    case 'teamUnarchived':
      return { ...now, state: 'active' };
    case 'teamRenamed':
      return { ...now, name: event.name || now.name };
    case 'channelRenamed':
      // Channels are kept by id and named by asking Teams.
      return now;
    case 'channelDeleted':
      return withoutChannel(now, event.channelId);
    case 'channelRestored':
      return {
        ...now,
        deletedChannelIds: now.deletedChannelIds.filter((id) => id !== event.channelId),
      };
  }
}

function withoutChannel(present: Installation, deletedId: string): Installation {
  const { channelId, teamsTeamId, deletedChannelIds } = present;
  return {
    ...present,
    // General can't be deleted, and its id is the team's.
    channelId: channelId === deletedId ? teamsTeamId : channelId,
    deletedChannelIds: [...new Set([...deletedChannelIds, deletedId])],
  };
}

type Spoken = Pick<Installation, 'teamsTeamId' | 'tenantId' | 'serviceUrl'> & {
  readonly channelId: string | undefined;
};

/**
 * Whoever speaks in a team proves that the bot is in it, even if the installation was missed.
 * Nothing when that is known already.
 */
export function afterSpeech(
  present: Installation | undefined,
  { teamsTeamId, tenantId, serviceUrl, channelId = teamsTeamId }: Spoken,
): Installation | undefined {
  if (!present) {
    const place = { teamsTeamId, tenantId, serviceUrl, channelId };
    return { ...place, name: '', state: 'active', deletedChannelIds: [] };
  }
  const state = present.state === 'removed' ? 'active' : present.state;
  const isKept = present.serviceUrl === serviceUrl && present.state === state;
  return isKept ? undefined : { ...present, serviceUrl, state };
}
