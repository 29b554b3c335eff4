import type { Installation } from './installation';

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
