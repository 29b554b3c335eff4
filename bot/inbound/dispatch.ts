import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import { refusePersonalData } from '../../dialogs/kit/personal-data';
import { toOwnChat } from '../../dialogs/kit/private-door';
import { readCommand } from '../../dialogs/kit/read-command';
import type { Choices, FoundArticles, Reply, TextReply } from '../../dialogs/kit/reply';
import type { Route } from '../../dialogs/kit/route';
import type { Services } from '../../dialogs/kit/services';
import { settleWords } from '../../dialogs/kit/settle-words';
import type { Turn } from '../../dialogs/kit/turn';
import type { Inbound } from './inbound';

/** What a person sent, without where it came from. */
export type Request = PersonsRequest | SearchRequest | ArticleRequest;
/** Something said or pressed, which a message, a card or words answer. */
export type PersonsRequest = MessageRequest | FilesRequest | ActionRequest;
type MessageRequest = Extract<Inbound, { kind: 'message' }>;
type FilesRequest = Extract<Inbound, { kind: 'files' }>;
type ActionRequest = Extract<Inbound, { kind: 'cardAction' | 'dialogFetch' | 'dialogSubmit' }>;
type SearchRequest = Extract<Inbound, { kind: 'search' }>;
type ArticleRequest = Extract<Inbound, { kind: 'articleSearch' }>;

export interface RouteTable {
  answer(request: PersonsRequest, turn: Turn, services: Services): Promise<Reply>;
  search(request: SearchRequest, turn: Turn, services: Services): Promise<Choices>;
  articles(
    request: ArticleRequest,
    turn: Turn,
    services: Services,
  ): Promise<FoundArticles | TextReply>;
  readonly events: readonly Extract<Route, { kind: 'event' }>[];
}

/** One handler for each verb, command and dataset; a second one is a mistake found at start. */
export function routeTable(routes: readonly Route[]): RouteTable {
  const commands = onePerKey(
    routes.filter((route) => route.kind === 'command'),
    'command',
    ({ name }) => name,
  );
  const actions = onePerKey(
    routes.filter((route) => route.kind === 'action'),
    'action',
    ({ verb }) => verb,
  );
  const searches = onePerKey(
    routes.filter((route) => route.kind === 'search'),
    'search',
    ({ dataset }) => dataset,
  );
  const [articleSearch, ...more] = routes.filter((route) => route.kind === 'articleSearch');
  if (more.length > 0) throw new Error('two routes for the search of articles');
  const [filesRoute, ...moreFiles] = routes.filter((route) => route.kind === 'files');
  if (moreFiles.length > 0) throw new Error('two routes for dropped files');
  const messages = routes.filter((route) => route.kind === 'message');

  async function toMessage({ text }: MessageRequest, turn: Turn, services: Services) {
    const refused = refusePersonalData(turn, text);
    if (refused) return refused;
    const command = readCommand(text);
    const route = command && commands.get(command.name);
    if (route) return route.handle(turn, command.rest, services);
    const unknown = unknownTo(turn);
    for (const message of messages) {
      const reply = await message.handle(turn, text, services);
      if (reply?.kind === 'command')
        return commands.get(reply.name)?.handle(turn, reply.rest, services) ?? unknown;
      if (reply) return reply;
    }
    return unknown;
  }

  async function toFiles({ files, text }: FilesRequest, turn: Turn, services: Services) {
    const refused = refusePersonalData(turn, text);
    return refused ?? filesRoute?.handle(turn, files, services) ?? unknownTo(turn);
  }

  async function toAction(request: ActionRequest, turn: Turn, services: Services) {
    const route = actions.get(request.verb);
    if (!route?.schema.safeParse(request.data).success)
      return errorCard(turn.language, { kind: 'misunderstood' });
    const open = async (where: Turn) => {
      const settled = settleWords(route, request.data, where);
      if ('reply' in settled) return settled.reply;
      return route.handle(where, route.schema.parse(settled.data), services);
    };
    return isSeenByAll(request, turn) ? toOwnChat(turn, services, open) : open(turn);
  }

  return {
    events: routes.filter((route) => route.kind === 'event'),
    answer: async (request, turn, services) => {
      if (request.kind === 'message') return toMessage(request, turn, services);
      return request.kind === 'files'
        ? toFiles(request, turn, services)
        : toAction(request, turn, services);
    },
    search: async ({ dataset, text }, turn, services) =>
      (await searches.get(dataset)?.handle(turn, text, services)) ?? {
        kind: 'choices',
        choices: [],
      },
    articles: async ({ text }, turn, services) =>
      (await articleSearch?.handle(turn, text, services)) ?? {
        kind: 'articles',
        articles: [],
      },
  };
}

function unknownTo({ language }: Turn): TextReply {
  return { kind: 'text', text: wordsIn(language)('error.unknown') };
}

/**
 * A press that came as a message (from an old client, or made by hand) is answered by a message: in a
 * shared conversation a card would show everybody what is for the presser alone.
 */
function isSeenByAll(request: ActionRequest, { where }: Turn): boolean {
  return request.kind === 'cardAction' && request.via === 'submit' && where.kind !== 'personal';
}

function onePerKey<R, Key extends string>(
  routes: readonly R[],
  kind: string,
  keyOf: (route: R) => Key,
): ReadonlyMap<Key, R> {
  const byKey = new Map<Key, R>();
  for (const route of routes) {
    const key = keyOf(route);
    if (byKey.has(key)) throw new Error(`two routes for ${kind} ${key}`);
    byKey.set(key, route);
  }
  return byKey;
}
