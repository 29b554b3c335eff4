import type { Language } from '../language';

/** Where a person can be written to alone. */
interface Chat {
  /** Teams' own id of the person for this bot (`29:…`). */
  readonly mri: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly conversationId?: string | undefined;
}

/** What is kept of a person beside the teams; all of it may be missing. */
export interface Profile {
  /** Own choice; else the client's locale decides. */
  readonly language?: Language | undefined;
  readonly chat?: Chat | undefined;
  /** The coach has switched Friday's question off. */
  readonly fridayQuestion?: 'off' | undefined;
  /** No reminders in the morning of what was agreed for the day. */
  readonly morningReminder?: 'off' | undefined;
  /** Set by the demo's `rooli`; it is read with `DEMO` alone. */
  readonly isDemoCoordinator?: boolean | undefined;
}

/**
 * The person's own chat with the bot, if there is one. Somebody who has only spoken in a channel
 * has an address, but no chat.
 */
export function ownChatOf({ chat }: Profile): Chat | undefined {
  return chat?.conversationId === undefined ? undefined : chat;
}
