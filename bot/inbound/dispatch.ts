import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import { readCommand } from '../../dialogs/kit/read-command';
import type { Route } from '../../dialogs/kit/route';
import type { Reply, Services, Turn } from '../../dialogs/kit/turn';
import type { Inbound } from './read-activity';

/** What a person sent, without where it came from. */
export type Request = Extract<
  Inbound,
  { kind: 'message' | 'cardAction' | 'dialogFetch' | 'dialogSubmit' | 'search' | 'articleSearch' }
>;

export interface RouteTable {
  answer(request: Request, turn: Turn, services: Services): Promise<Reply>;
  readonly events: readonly Extract<Route, { kind: 'event' }>[];
}

/** One handler for each verb, command and dataset; a second one is a mistake found at start. */
export function routeTable(routes: readonly Route[]): RouteTable {
  const byKey = new Map<string, Route>();
  for (const route of routes) {
    const key = keyOf(route);
    if (!key) continue;
    if (byKey.has(key)) throw new Error(`two routes for ${key}`);
    byKey.set(key, route);
  }
  const messages = routes.filter((route) => route.kind === 'message');
  return {
    events: routes.filter((route) => route.kind === 'event'),
    async answer(request, turn, services) {
      switch (request.kind) {
        case 'message': {
          const command = readCommand(request.text);
          const route = command && byKey.get(`command ${command.name}`);
          if (command && route?.kind === 'command')
            return route.handle(turn, command.rest, services);
          for (const each of messages) {
            const reply = await each.handle(turn, request.text, services);
            if (reply) return reply;
          }
          return { kind: 'text', text: wordsIn(turn.language)('error.unknown') };
        }
        case 'search': {
          const route = byKey.get(`search ${request.dataset}`);
          return route?.kind === 'search'
            ? route.handle(turn, request.text, services)
            : { kind: 'choices', choices: [] };
        }
        case 'articleSearch': {
          const route = byKey.get('articleSearch');
          return route?.kind === 'articleSearch'
            ? route.handle(turn, request.text, services)
            : { kind: 'articles', articles: [] };
        }
        case 'cardAction':
        case 'dialogFetch':
        case 'dialogSubmit': {
          const route = byKey.get(`action ${request.verb}`);
          const reply =
            route?.kind === 'action' ? await route.handle(turn, request.data, services) : undefined;
          return reply ?? errorCard(turn.language, { kind: 'misunderstood' });
        }
      }
    },
  };
}

function keyOf(route: Route): string | undefined {
  switch (route.kind) {
    case 'command':
      return `command ${route.name}`;
    case 'action':
      return `action ${route.verb}`;
    case 'search':
      return `search ${route.dataset}`;
    case 'articleSearch':
      return 'articleSearch';
    case 'message':
    case 'event':
      return undefined;
  }
}
