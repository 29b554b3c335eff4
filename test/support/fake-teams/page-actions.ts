import type { FakeTeams } from './fake-teams';
import { isJson, type Json } from './json';
import type { Message } from './messages';
import { conversationsOf, findUser } from './page-state';
import type { FakeUser, Press } from './user';

/** What the page's person does; answers with what the page has to show beside the new state. */
export async function pageAction(teams: FakeTeams, name: string, body: Json): Promise<Json> {
  const me = findUser(teams, String(body.user));
  if (!me) throw new Error(`No user ${body.user}`);
  if (body.theme === 'dark' || body.theme === 'default') me.theme = body.theme;
  const action = isJson(body.action) ? body.action : {};
  switch (name) {
    case 'say':
      return say(teams, me, body);
    case 'act':
      return shown(await me.act(messageOf(teams, body), action));
    case 'consent':
      await me.answersFileConsent(
        messageOf(teams, body),
        body.decision === 'accept' ? 'accept' : 'decline',
      );
      return {};
    case 'suggest':
      return shown(await me.press(messageOf(teams, body), String(body.title)));
    case 'open':
      return shown(await me.opens(messageOf(teams, body)));
    case 'search': {
      const { dataset, text } = body;
      return { choices: await me.search(messageOf(teams, body), String(dataset), String(text)) };
    }
    case 'dialog':
      return shown(await me.actInDialog(action));
    case 'close-dialog':
      me.closesDialog();
      return {};
    default:
      throw new Error(`No page action ${name}`);
  }
}

async function say(teams: FakeTeams, me: FakeUser, body: Json): Promise<Json> {
  const where = body.messageId
    ? messageOf(teams, body)
    : conversationsOf(teams, me).find((one) => one.id === body.conversationId);
  if (!where) throw new Error(`No conversation ${body.conversationId}`);
  const turn = await me.says(where, String(body.text), { mention: body.mention !== false });
  const failed = turn.status !== 200 && turn.error !== 'no mention';
  return failed ? { problem: `The bot did not answer: ${turn.error ?? turn.status}` } : {};
}

function messageOf(teams: FakeTeams, body: Json): Message {
  const message = teams.messages.find(String(body.messageId));
  if (!message) throw new Error(`No message ${body.messageId}`);
  return message;
}

function shown({ toast, problem, openedUrl, card }: Press): Json {
  return { toast, problem, openedUrl, replaced: card !== undefined };
}
