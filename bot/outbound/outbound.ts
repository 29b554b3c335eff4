import type { FileAttachment } from '../../cards/workbooks/file-cards';
import type { SendOutcome } from '../../domain/deliveries/send-outcome';
import type { RosterCalls } from './roster-calls';

/** A card, a file or a text; never two of them, since Teams splits such a message. */
export type Outgoing =
  | { readonly card: object; readonly summary: string }
  | { readonly attachment: FileAttachment }
  | { readonly text: string };

export interface Target {
  readonly serviceUrl: string;
  readonly conversationId: string;
}

export interface Outbound extends RosterCalls {
  /** Into a conversation; with a thread's id, into the thread. */
  post(target: Target, message: Outgoing): Promise<SendOutcome>;
  update(target: Target, messageId: string, message: Outgoing): Promise<SendOutcome>;
  /** As a new thread of a channel. */
  postToChannel(
    channel: { serviceUrl: string; channelId: string; tenantId: string },
    message: Outgoing,
  ): Promise<SendOutcome>;
  /** To a person's own chat with the bot, which is opened when there is none. */
  direct(
    person: {
      serviceUrl: string;
      mri: string;
      tenantId: string;
      conversationId?: string | undefined;
    },
    message: Outgoing,
  ): Promise<SendOutcome>;
}
