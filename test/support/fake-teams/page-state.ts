import { type Conversation, membersOf, nameOf } from './conversations';
import type { FakeTeams } from './fake-teams';
import { fileShown } from './files';
import { isJson, type Json, objectsIn } from './json';
import type { Message } from './messages';
import { refreshFor } from './refresh';
import type { FakeUser } from './user';

const SHOWN_PER_CONVERSATION = 60;

/** What one person's client shows. Without a known user: the first one's. */
export function pageState(teams: FakeTeams, wanted: string): Json {
  const me = findUser(teams, wanted) ?? teams.users[0];
  return {
    bot: teams.bot,
    users: teams.users.map(({ aadObjectId, name }) => ({ id: aadObjectId, name })),
    me: me && { id: me.aadObjectId, name: me.name },
    conversations: me ? conversationsOf(teams, me).map((one) => view(teams, one, me)) : [],
    dialog: me?.dialog && {
      title: me.dialog.title,
      card: me.dialog.card,
      url: me.dialog.url,
      messageId: me.dialog.message.id,
    },
  };
}

/** By Entra id or by name, so that an address can be written by hand. */
export function findUser(teams: FakeTeams, wanted: string): FakeUser | undefined {
  return teams.users.find((one) => one.aadObjectId === wanted || one.name === wanted);
}

export function conversationsOf(teams: FakeTeams, me: FakeUser): Conversation[] {
  const channels = teams.teams
    .filter((team) => !team.deleted)
    .flatMap((team) => team.channels)
    .filter((channel) => !channel.deleted);
  return [me.chat, ...teams.groupChats, ...channels].filter((one) => membersOf(one).includes(me));
}

function view(teams: FakeTeams, conversation: Conversation, me: FakeUser): Json {
  const messages = teams.messages.in(conversation).slice(-SHOWN_PER_CONVERSATION);
  return {
    id: conversation.id,
    kind: conversation.kind,
    name: conversation.kind === 'personal' ? teams.bot.name : nameOf(conversation),
    team: conversation.kind === 'channel' ? conversation.team.name : undefined,
    messages: messages.map((message) => messageView(message, me)),
  };
}

function messageView(message: Message, me: FakeUser): Json {
  const { suggestedActions, summary } = message.activity;
  return {
    id: message.id,
    threadId: message.threadId,
    from: message.from.name,
    isFromBot: message.isFromBot,
    isMine: message.from.id === me.mri,
    at: message.at.toISOString(),
    edits: message.edits,
    text: message.text,
    summary,
    card: message.cardFor(me),
    file: fileShown(message),
    isOwnView: message.conversation.kind !== 'personal' && message.views.has(me.aadObjectId),
    asksRefresh: refreshFor(message, me) !== undefined,
    suggestions: isJson(suggestedActions)
      ? objectsIn(suggestedActions.actions).map((one) => one.title)
      : [],
  };
}
