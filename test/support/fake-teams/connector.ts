import { type Channel, isBotIn, membersOf, membersOfTeam, type Team } from './conversations';
import type { FakeTeams } from './fake-teams';
import type { RecordedRequest } from './faults';
import { type Answer, refusal } from './http';
import { splitConversationId } from './ids';
import { isJson, objectsIn, textOf } from './json';
import { deleteMessage, type Place, postMessage, updateMessage } from './posting';
import type { FakeUser } from './user';

/** The Bot Connector's HTTP as botframework-connector 4.23 calls it; see its `operations/`. */
export function connector(teams: FakeTeams, request: RecordedRequest): Answer {
  const [, , kind, id, section, part] = request.path.split('/');
  const { method } = request;
  if (kind === 'conversations' && !id && method === 'POST') return create(teams, request.body);
  if (kind === 'teams' && id && method === 'GET') return teamDetails(teams, id, section);
  if (kind !== 'conversations' || !id) return refusal(404, 'NotFound', `No route ${request.path}`);

  const place = findPlace(teams, id);
  if ('status' in place) return place;
  switch (`${method} ${section}`) {
    case 'POST activities':
      return postMessage(teams, place, request.body, part);
    case 'PUT activities':
      return updateMessage(teams, place, request.body, part ?? '');
    case 'DELETE activities':
      return deleteMessage(teams, place, part ?? '');
    case 'GET members':
      return part ? oneMember(teams, place, part) : allMembers(teams, place);
    case 'GET pagedmembers':
      return pageOfMembers(teams, place, request.query);
    default:
      return refusal(405, 'MethodNotAllowed', `${method} ${request.path}`);
  }
}

function findPlace(teams: FakeTeams, id: string): Place | Answer {
  const { bare, threadId } = splitConversationId(id);
  const conversation = teams.conversation(bare);
  if (!conversation) return refusal(404, 'ConversationNotFound', 'Conversation not found.');
  if (!isBotIn(conversation)) {
    return refusal(
      403,
      'BotNotInConversationRoster',
      'The bot is not part of the conversation roster.',
    );
  }
  if (conversation.kind === 'personal' && conversation.user.isBlocking) {
    return refusal(
      403,
      'ConversationBlockedByUser',
      'User blocked the conversation with the bot.',
      {
        innerHttpError: { statusCode: 403, body: { subCode: 'MessageWritesBlocked' } },
      },
    );
  }
  if (conversation.kind !== 'channel') return { conversation, threadId: undefined };
  if (threadId && teams.messages.find(threadId)?.conversation !== conversation) {
    return refusal(404, 'ConversationNotFound', 'Conversation not found.');
  }
  return { conversation, threadId };
}

/** Creates a 1:1 chat (`members`) or a new thread in a channel (`channelData.channel.id`). */
function create(teams: FakeTeams, body: unknown): Answer {
  if (!isJson(body)) return refusal(400, 'BadSyntax', 'The body is not an object.');
  const channelData = isJson(body.channelData) ? body.channelData : {};
  const channelId = isJson(channelData.channel) ? textOf(channelData.channel.id) : undefined;
  if (channelId) return createThread(teams, channelId, body.activity);

  const [member, ...others] = objectsIn(body.members);
  const user = teams.users.find((one) => one.mri === member?.id || one.aadObjectId === member?.id);
  if (!user || others.length > 0) {
    return refusal(400, 'BadArgument', 'Bots can create a conversation with one known user only.');
  }
  if (!canWriteTo(teams, user)) {
    return refusal(403, 'BotNotInConversationRoster', 'The bot is not installed for the user.');
  }
  const chat = user.chat;
  // A bot installed in one of the user's teams may write to the user first.
  chat.botInstalled = true;
  const place = findPlace(teams, chat.id);
  if ('status' in place) return place;
  const first = body.activity ? postMessage(teams, place, body.activity) : undefined;
  if (first && first.status >= 400) return first;
  return created(teams, chat.id, first);
}

function createThread(teams: FakeTeams, channelId: string, activity: unknown): Answer {
  const place = findPlace(teams, splitConversationId(channelId).bare);
  if ('status' in place) return place;
  if (!activity) return refusal(400, 'BadSyntax', 'Incorrect conversation creation parameters');
  const first = postMessage(teams, { ...place, threadId: undefined }, activity);
  if (first.status >= 400) return first;
  return created(teams, `${place.conversation.id};messageid=${idOf(first)}`, first);
}

function created(teams: FakeTeams, id: string, first: Answer | undefined): Answer {
  const activityId = first && idOf(first);
  return { status: 201, body: { id, serviceUrl: teams.serviceUrl, activityId } };
}

function idOf(answer: Answer): string {
  return (isJson(answer.body) && textOf(answer.body.id)) || '';
}

function canWriteTo(teams: FakeTeams, user: FakeUser): boolean {
  if (user.chat.botInstalled) return true;
  return teams.teams.some((team) => team.botInstalled && membersOfTeam(team).includes(user));
}

function allMembers(teams: FakeTeams, { conversation }: Place): Answer {
  return { status: 200, body: membersOf(conversation).map((user) => account(teams, user)) };
}

function oneMember(teams: FakeTeams, { conversation }: Place, id: string): Answer {
  const user = membersOf(conversation).find((one) => one.mri === id || one.aadObjectId === id);
  if (!user) return refusal(404, 'MemberNotFoundInConversation', 'Member not found.');
  return { status: 200, body: account(teams, user) };
}

function pageOfMembers(teams: FakeTeams, { conversation }: Place, query: URLSearchParams): Answer {
  const size = Math.min(
    Number(query.get('pageSize')) || teams.rosterPage.default,
    teams.rosterPage.max,
  );
  const token = query.get('continuationToken');
  const start = token ? Number(Buffer.from(token, 'base64url').toString()) : 0;
  if (!Number.isInteger(start)) return refusal(400, 'BadArgument', 'Bad continuation token.');
  const everyone = membersOf(conversation);
  const end = start + size;
  return {
    status: 200,
    body: {
      members: everyone.slice(start, end).map((user) => account(teams, user)),
      ...(end < everyone.length && {
        continuationToken: Buffer.from(String(end)).toString('base64url'),
      }),
    },
  };
}

function teamDetails(teams: FakeTeams, id: string, section: string | undefined): Answer {
  const { bare } = splitConversationId(id);
  const place = findPlace(teams, bare);
  if ('status' in place) return place;
  const team = teams.teams.find((one) => one.id === bare);
  if (!team) return refusal(404, 'NotFound', 'Team not found.');
  if (section === 'conversations')
    return { status: 200, body: { conversations: channelList(team) } };
  return {
    status: 200,
    body: {
      id: team.id,
      name: team.name,
      aadGroupId: team.aadGroupId,
      tenantId: teams.tenantId,
      type: 'standard',
      channelCount: team.channels.filter((one) => !one.deleted).length,
      memberCount: membersOfTeam(team).length,
    },
  };
}

/** General comes without a name, since each client shows it in its own language. */
function channelList(team: Team): object[] {
  const open = team.channels.filter((one: Channel) => !one.deleted);
  return open.map(({ id, name }) => (id === team.id ? { id, name: null } : { id, name }));
}

function account(teams: FakeTeams, user: FakeUser): object {
  const [givenName, ...surname] = user.name.split(' ');
  return {
    id: user.mri,
    name: user.name,
    aadObjectId: user.aadObjectId,
    objectId: user.aadObjectId,
    givenName,
    surname: surname.join(' '),
    email: user.email,
    userPrincipalName: user.email,
    tenantId: teams.tenantId,
    userRole: user.isGuest ? 'guest' : 'user',
  };
}
