import type { Profile } from '../../domain/teams/profile';

/**
 * The person's own chat with the bot, if there is one. Somebody who has only spoken in a channel
 * has an address, but no chat.
 */
export function ownChatOf({ chat }: Profile) {
  return chat?.conversationId === undefined ? undefined : chat;
}
