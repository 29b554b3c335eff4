import type { TurnContext } from 'botbuilder';
import { startEchoBot } from '../support/echo-bot';
import { type Card, FakeTeams, type Message } from '../support/fake-teams';
import { jsonOf } from '../support/fake-teams/json';

/** The echo bot in a Teams of its own, and what the tests of the fake do there by hand. */
export async function startStage() {
  /** What reached the bot's own code. */
  const heard: TurnContext['activity'][] = [];
  const bot = await startEchoBot({ onActivity: (activity) => heard.push(activity) });
  const teams = await FakeTeams.start({ botEndpoint: bot.endpoint });

  function samplePlace() {
    const aino = teams.addUser('Aino Salo');
    const eero = teams.addUser('Eero Laine');
    const team = teams.addTeam({ name: 'Pori', owners: [aino], members: [eero] });
    const [general] = team.channels;
    if (!general) throw new Error('no General');
    return { aino, eero, team, general };
  }

  /** Calls the connector as the bot's own client would, but sees every answer. */
  function call(method: string, path: string, body?: object, query = ''): Promise<Response> {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return fetch(`${teams.serviceUrl}v3/${encoded}${query}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
  }

  async function errorOf(response: Response): Promise<string> {
    const { error } = jsonOf(await response.json());
    return `${response.status} ${jsonOf(error).code}`;
  }

  async function posted(conversationId: string, card: Card): Promise<Message> {
    const content = { type: 'AdaptiveCard', version: '1.5', ...card };
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content }];
    const path = `conversations/${conversationId}/activities`;
    const response = await call('POST', path, { type: 'message', attachments });
    const { id } = jsonOf(await response.json());
    const message = teams.messages.find(String(id));
    if (!message) throw new Error('the card was not kept');
    return message;
  }

  /** A turn that the bot begins by itself, through its own adapter. */
  async function botActs(
    conversationId: string,
    act: (context: TurnContext) => Promise<unknown>,
  ): Promise<void> {
    const reference = {
      bot: teams.bot,
      channelId: 'msteams',
      conversation: { id: conversationId, name: '', conversationType: '', isGroup: false },
      serviceUrl: teams.serviceUrl,
    };
    await bot.adapter.continueConversationAsync('', reference, async (context) => {
      await act(context);
    });
  }

  async function stop(): Promise<void> {
    await teams.stop();
    await bot.stop();
  }

  return { bot, heard, teams, samplePlace, call, errorOf, posted, botActs, stop };
}
