import type { TeamInstalled } from './install-event';
import type { Installation } from './installation';

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
