import type { Conversation } from './conversations';
import type { FakeTeams } from './fake-teams';
import { faultOfFileCards } from './files';
import { type Answer, refusal } from './http';
import { isJson, type Json, textOf, type WireActivity } from './json';
import type { Message } from './messages';

export interface Place {
  conversation: Conversation;
  threadId: string | undefined;
}

/** A message may be about 100 KB as UTF-16, pictures in base64 not counted. */
const LARGEST_MESSAGE_BYTES = 100 * 1024;

/** Sends what the bot says, to the thread of `replyToId` if it names a message. */
export function postMessage(
  teams: FakeTeams,
  place: Place,
  body: unknown,
  replyToId?: string,
): Answer {
  const wrong = faultOf(place, body);
  if (wrong) return wrong;
  const activity = body as WireActivity;
  if (activity.type !== 'message') return { status: 202, body: {} };

  const threadId = place.threadId ?? threadOf(teams, place, replyToId);
  if (!activity.text || !activity.attachments?.length) {
    return { status: 201, body: { id: add(teams, { ...place, threadId }, activity).id } };
  }
  // Teams splits text and attachment in two, and its answer names neither of them.
  const text = add(teams, { ...place, threadId }, { ...activity, attachments: [] });
  add(teams, { ...place, threadId: text.threadId }, { ...activity, text: undefined });
  return { status: 201, body: { id: teams.nextMessageId() } };
}

export function updateMessage(teams: FakeTeams, place: Place, body: unknown, id: string): Answer {
  const message = ownMessage(teams, place, id);
  if ('status' in message) return message;
  const wrong = faultOf(place, body);
  if (wrong) return wrong;
  teams.messages.replace(message, body as WireActivity);
  return { status: 200, body: { id } };
}

export function deleteMessage(teams: FakeTeams, place: Place, id: string): Answer {
  const message = ownMessage(teams, place, id);
  if ('status' in message) return message;
  teams.messages.remove(message);
  return { status: 200 };
}

function ownMessage(teams: FakeTeams, place: Place, id: string): Message | Answer {
  const message = teams.messages.find(id);
  if (!message || message.deleted || message.conversation !== place.conversation) {
    return refusal(404, 'ActivityNotFoundInConversation', 'The activity was not found.');
  }
  if (!message.isFromBot) return refusal(403, 'Forbidden', 'Not a message of this bot.');
  return message;
}

function add(teams: FakeTeams, place: Place, activity: WireActivity): Message {
  const id = teams.nextMessageId();
  const threadId = place.conversation.kind === 'channel' ? (place.threadId ?? id) : undefined;
  const where = { conversation: place.conversation, threadId };
  return teams.messages.add(id, where, teams.bot, activity, teams.now());
}

function threadOf(
  teams: FakeTeams,
  place: Place,
  replyToId: string | undefined,
): string | undefined {
  if (!replyToId) return undefined;
  const message = teams.messages.find(replyToId);
  return message?.conversation === place.conversation ? message.threadId : undefined;
}

function faultOf({ conversation }: Place, body: unknown): Answer | undefined {
  if (!isJson(body) || !textOf(body.type)) {
    return refusal(400, 'BadSyntax', 'Activity type is missing.');
  }
  if (conversation.kind === 'channel' && conversation.team.archived) {
    return refusal(403, 'Forbidden', 'The team is archived.');
  }
  if (body.type === 'message' && !body.text && !hasAttachments(body)) {
    return refusal(400, 'BadSyntax', 'The message has neither text nor attachments.');
  }
  const file = faultOfFileCards(body.attachments, conversation.kind === 'personal');
  if (file) return refusal(400, 'BadArgument', file);
  if (sizeOf(body) > LARGEST_MESSAGE_BYTES) {
    return refusal(413, 'MessageSizeTooBig', 'Message size too large.');
  }
  return undefined;
}

function hasAttachments(body: Json): boolean {
  return Array.isArray(body.attachments) && body.attachments.length > 0;
}

function sizeOf(body: Json): number {
  const { text, attachments, entities, summary, channelData } = body;
  const counted = JSON.stringify({ text, attachments, entities, summary, channelData });
  return counted.replace(/data:[\w/+.-]+;base64,[\w+/=]+/g, '').length * 2;
}
