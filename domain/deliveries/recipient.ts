/**
 * Whom, or where, a message that goes out by itself is for. Where that is in Teams is looked up
 * when it is sent: a chat, a service URL and even a person's id for the bot can change until then.
 */
export type Recipient =
  /** Entra object id: the person's own chat with the bot. */
  | { readonly person: string }
  /** A new thread of a channel. */
  | { readonly channel: string; readonly teamsTeamId: string }
  /** A thread, as Teams names it: `<channel>;messageid=<root>`. */
  | { readonly thread: string; readonly teamsTeamId?: string | undefined };
