import { fromUser } from './activities';
import type { Conversation } from './conversations';
import { type Turn, takeTurn } from './delivery';
import type { FakeTeams } from './fake-teams';
import { invokeId } from './ids';
import { type Dialog, readExecute, readTask } from './invoke-answers';
import { type Card, isJson, type Json, objectsIn, textOf, type WireActivity } from './json';
import { Message } from './messages';
import type { Place } from './posting';
import type { FakeUser, Press } from './user';

/** What a Teams client sends when its person does something; `user.ts` decides what that is. */
export async function execute(
  teams: FakeTeams,
  user: FakeUser,
  message: Message,
  { id, verb, data }: Card,
  trigger: 'manual' | 'automatic',
): Promise<Press> {
  const value = { action: { type: 'Action.Execute', id, verb, data }, trigger };
  const turn = await invoke(teams, user, message, 'adaptiveCard/action', value, message.id);
  const result = readExecute(turn);
  if (result.card) teams.showCard(message, user, result.card, trigger);
  return { ...turn, ...result };
}

/** Action.Submit is a message without a text that holds the data as its value. */
export function submit(
  teams: FakeTeams,
  user: FakeUser,
  message: Message,
  data: unknown,
  special: Json | undefined,
): Promise<Turn> {
  const back = special?.type === 'messageBack' ? special : undefined;
  const wire: WireActivity = {
    type: 'message',
    text: textOf(back?.text),
    value: back ? back.value : data,
    replyToId: message.id,
    channelData: { source: { name: 'message' }, legacy: { replyToId: `1:${message.id}` } },
  };
  const shown = textOf(back?.displayText) ?? null;
  return sendMessage(teams, user, message, wire, { reachesBot: true, shown });
}

export async function fetchDialog(
  teams: FakeTeams,
  user: FakeUser,
  message: Message,
  data: unknown,
): Promise<Press> {
  const value = { data, context: { theme: user.theme } };
  const turn = await invoke(teams, user, message, 'task/fetch', value, message.id);
  return showTask(teams, user, turn, message);
}

export async function submitToDialog(
  teams: FakeTeams,
  user: FakeUser,
  { message }: Dialog,
  data: unknown,
): Promise<Press> {
  const value = { data, context: { theme: user.theme } };
  const turn = await invoke(teams, user, message, 'task/submit', value);
  return showTask(teams, user, turn, message);
}

/** Asks the bot for the choices of a field, as the person types into it. */
export function query(
  teams: FakeTeams,
  user: FakeUser,
  message: Message,
  dataset: string,
  queryText: string,
): Promise<Turn> {
  const value = { queryText, queryOptions: { skip: 0, top: 15 }, dataset };
  return invoke(teams, user, message, 'application/search', value, message.id);
}

/** The search command of a message extension, from the box of any conversation. */
export function findArticles(
  teams: FakeTeams,
  user: FakeUser,
  conversation: Conversation,
  text: string | undefined,
): Promise<Turn> {
  const parameter =
    text === undefined ? { name: 'initialRun', value: 'true' } : { name: 'text', value: text };
  const wire: WireActivity = {
    type: 'invoke',
    id: invokeId(),
    name: 'composeExtension/query',
    value: {
      commandId: 'articles',
      parameters: [parameter],
      queryOptions: { skip: 0, count: 25 },
    },
    channelData: { source: { name: 'compose' } },
  };
  return takeTurn(teams, fromUser(teams, user, conversation, conversation.id, wire));
}

/** `shown` replaces the text in the conversation; null leaves no trace there. */
export async function sendMessage(
  teams: FakeTeams,
  user: FakeUser,
  { conversation, threadId }: Place,
  wire: WireActivity,
  { reachesBot, shown }: { reachesBot: boolean; shown?: string | null },
): Promise<Turn> {
  const id = teams.nextMessageId();
  const root = conversation.kind === 'channel' ? (threadId ?? id) : undefined;
  const conversationId = root ? `${conversation.id};messageid=${root}` : conversation.id;
  const activity = fromUser(teams, user, conversation, conversationId, { ...wire, id });
  if (shown !== null) {
    const from = { id: user.mri, name: user.name };
    const visible = { ...activity, text: shown ?? activity.text, attachments: [] };
    teams.messages.add(id, { conversation, threadId: root }, from, visible, teams.now());
  }
  if (reachesBot) return takeTurn(teams, activity);
  const unheard = { activity, status: 0, body: undefined, error: 'no mention' };
  return { ...unheard, replies: [], updates: [] };
}

/** A typed message; in front of it the mention, if there is one. */
export function spoken(text: string, mentioned?: { id: string; name: string }): WireActivity {
  const mark = mentioned && `<at>${mentioned.name}</at>`;
  const said = mark ? `${mark} ${text}` : text;
  return {
    type: 'message',
    text: said,
    textFormat: 'plain',
    // Teams sends every message a second time as HTML.
    attachments: [{ contentType: 'text/html', content: `<p>${said}</p>` }],
    entities: mark ? [{ type: 'mention', mentioned, text: mark }] : [],
  };
}

export function placeOf(where: Conversation | Message): Place {
  return where instanceof Message ? where : { conversation: where, threadId: undefined };
}

/** What choosing a suggested action of this title says; undefined when there is none. */
export function suggestionOf(message: Message, title: string): string | undefined {
  const { suggestedActions } = message.activity;
  if (!isJson(suggestedActions)) return undefined;
  const hit = objectsIn(suggestedActions.actions).find((one) => one.title === title);
  return hit && String(hit.value ?? hit.title);
}

function showTask(teams: FakeTeams, user: FakeUser, turn: Turn, message: Message): Press {
  const result = readTask(turn, message);
  // A failed call leaves the form as it was, so that the person can try again.
  if (!result.problem) user.dialog = result.dialog;
  teams.changed();
  return { ...turn, ...result };
}

function invoke(
  teams: FakeTeams,
  user: FakeUser,
  { conversation, conversationId }: Message,
  name: string,
  value: unknown,
  replyToId?: string,
): Promise<Turn> {
  const wire: WireActivity = {
    type: 'invoke',
    id: invokeId(),
    name,
    value,
    ...(replyToId && { replyToId }),
    channelData: { source: { name: 'message' } },
  };
  return takeTurn(teams, fromUser(teams, user, conversation, conversationId, wire));
}
