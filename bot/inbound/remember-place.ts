import { afterSpeech } from '../../domain/teams/after-speech';
import type { Profile } from '../../domain/teams/profile';
import type { Store } from '../../storage/store';
import type { Origin } from './inbound';

/**
 * Keeps where a person and a Teams team can be written to: both can change without notice, so what
 * each activity says is compared with what is kept. It writes only when they differ.
 */
export async function rememberPlace(
  origin: Origin,
  profile: Profile | undefined,
  store: Store,
): Promise<void> {
  if (origin.kind === 'personal') await rememberChat(origin, profile, store);
  else await rememberSpeaker(origin, profile, store);
  if (origin.kind === 'channel' && origin.teamsTeamId) {
    await rememberTeam(origin, origin.teamsTeamId, store);
  }
}

async function rememberChat(origin: Origin, profile: Profile | undefined, store: Store) {
  const { mri, serviceUrl, tenantId, conversationId } = origin;
  const kept = profile?.chat;
  const isKept =
    kept?.mri === mri &&
    kept.serviceUrl === serviceUrl &&
    kept.tenantId === tenantId &&
    kept.conversationId === conversationId;
  if (isKept) return;
  const chat = { mri, serviceUrl, tenantId, conversationId };
  await store.people.change(origin.personId, (present) => ({ ...present, chat }));
}

/** Of whom the bot knows nothing yet: enough to open a chat, should one be needed. */
async function rememberSpeaker(origin: Origin, profile: Profile | undefined, store: Store) {
  if (profile?.chat) return;
  const { mri, serviceUrl, tenantId } = origin;
  await store.people.change(origin.personId, (present) => ({
    ...present,
    chat: present.chat ?? { mri, serviceUrl, tenantId },
  }));
}

async function rememberTeam(
  { serviceUrl, tenantId, channelId }: Origin,
  teamsTeamId: string,
  store: Store,
) {
  const spoken = { teamsTeamId, tenantId, serviceUrl, channelId };
  await store.installations.change(teamsTeamId, (present) => afterSpeech(present, spoken));
}
