import type { AdaptiveCard } from './card-element';

/** A new message; after a button, in place of the card that was pressed, or in the dialog. */
export interface CardReply {
  readonly kind: 'card';
  readonly card: AdaptiveCard;
  readonly title: string;
  /**
   * It ends a form. Teams shows an answer to a button only until the client is started anew; this
   * one is also written into the message, so that the form never comes back.
   */
  readonly lasts?: boolean | undefined;
  /**
   * It begins something new: after a button in a personal chat it comes as a message of its own,
   * and what was pressed stays as it is.
   */
  readonly isNew?: boolean | undefined;
}
