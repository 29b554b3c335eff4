import { membersOf } from './conversations';
import { type Card, isJson } from './json';
import type { Message } from './messages';
import type { FakeUser } from './user';

const MOST_REFRESHED_BY_THEMSELVES = 60;

/** The action that Teams runs by itself when this person sees the card; undefined when none. */
export function refreshFor(message: Message, user: FakeUser): Card | undefined {
  const { card } = message;
  if (!card || message.refreshFailedFor.has(user.aadObjectId)) return undefined;
  if (Number(card.version) < 1.4 || !isJson(card.refresh) || !isJson(card.refresh.action)) {
    return undefined;
  }
  const { action, userIds } = card.refresh;
  const isListed = Array.isArray(userIds)
    ? userIds.slice(0, MOST_REFRESHED_BY_THEMSELVES).includes(user.mri)
    : membersOf(message.conversation).length <= MOST_REFRESHED_BY_THEMSELVES;
  return isListed ? action : undefined;
}
