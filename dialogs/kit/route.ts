import type { z } from 'zod';
import type { CardAction } from '../../cards/kit/card-action';
import type { CommandName } from '../../cards/kit/commands';
import type { DroppedFile } from '../../domain/files/dropped-file';
import type { InstallEvent } from '../../domain/teams/install-event';
import type { Choices, FoundArticles, MessageReply, Reply, TextReply } from './reply';
import type { Services } from './services';
import type { Turn } from './turn';

export type Route =
  | {
      readonly kind: 'command';
      readonly name: CommandName;
      readonly handle: (turn: Turn, rest: string, services: Services) => Promise<Reply>;
    }
  | {
      readonly kind: 'action';
      readonly verb: string;
      /** What the card declares that its button sends; tests compare the cards with it. */
      readonly schema: z.ZodType;
      readonly freeTexts: readonly string[];
      /** `data` is what `schema` has read, and nothing else: `onAction` keeps the two together. */
      handle(turn: Turn, data: unknown, services: Services): Promise<Reply>;
    }
  /** Asked in order when no command fits a message; the first that does not pass (`undefined`) answers. */
  | {
      readonly kind: 'message';
      readonly handle: (
        turn: Turn,
        text: string,
        services: Services,
      ) => Promise<MessageReply | undefined>;
    }
  /** Files dropped into a chat; one route for all of them. */
  | {
      readonly kind: 'files';
      readonly handle: (
        turn: Turn,
        files: readonly DroppedFile[],
        services: Services,
      ) => Promise<Reply>;
    }
  /** A choice set asks for suggestions as one types. */
  | {
      readonly kind: 'search';
      readonly dataset: string;
      readonly handle: (turn: Turn, text: string, services: Services) => Promise<Choices>;
    }
  /** The search command of the message extension. */
  | {
      readonly kind: 'articleSearch';
      readonly handle: (
        turn: Turn,
        text: string,
        services: Services,
      ) => Promise<FoundArticles | TextReply>;
    }
  | {
      readonly kind: 'event';
      readonly handle: (event: InstallEvent, services: Services & { now: Date }) => Promise<void>;
    };

export function onCommand(
  name: CommandName,
  handle: Extract<Route, { kind: 'command' }>['handle'],
): Route {
  return { kind: 'command', name, handle };
}

/** The handler of a card's button; `data` has passed the schema the card declares. */
export function onAction<S extends z.ZodType>(
  { verb, schema, freeTexts }: CardAction<S>,
  handle: (turn: Turn, data: z.infer<S>, services: Services) => Promise<Reply>,
): Route {
  return { kind: 'action', verb, schema, freeTexts, handle };
}

export function onMessage(handle: Extract<Route, { kind: 'message' }>['handle']): Route {
  return { kind: 'message', handle };
}

export function onFiles(handle: Extract<Route, { kind: 'files' }>['handle']): Route {
  return { kind: 'files', handle };
}

export function onSearch(
  dataset: string,
  handle: Extract<Route, { kind: 'search' }>['handle'],
): Route {
  return { kind: 'search', dataset, handle };
}

export function onArticleSearch(
  handle: Extract<Route, { kind: 'articleSearch' }>['handle'],
): Route {
  return { kind: 'articleSearch', handle };
}

export function onEvent(handle: Extract<Route, { kind: 'event' }>['handle']): Route {
  return { kind: 'event', handle };
}
