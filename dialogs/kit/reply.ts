import type { AdaptiveCard } from '../../cards/kit/card-element';
import type { CardReply } from '../../cards/kit/card-reply';
import type { CommandName } from '../../cards/kit/commands';

/** A new message; after a button, a short notice, and the card stays. */
export interface TextReply {
  readonly kind: 'text';
  readonly text: string;
}

/** What a message, a command or a button is answered with. */
export type Reply = CardReply | TextReply;

/** A message that means a command: it is answered as the command is. */
interface MeantCommand {
  readonly kind: 'command';
  readonly name: CommandName;
  readonly rest: string;
}

export type MessageReply = Reply | MeantCommand;

/** Suggestions while somebody types into a field. */
export interface Choices {
  readonly kind: 'choices';
  readonly choices: readonly { title: string; value: string }[];
}

/** Found articles, from which the person puts one into any conversation. */
export interface FoundArticles {
  readonly kind: 'articles';
  readonly articles: readonly FoundArticle[];
}

export interface FoundArticle {
  readonly title: string;
  /** How it begins, one line without Markdown. */
  readonly beginning: string;
  readonly card: AdaptiveCard;
}
