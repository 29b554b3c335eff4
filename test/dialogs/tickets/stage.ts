import { write } from '../../../domain/kit/decision';
import type { TicketTopic } from '../../../domain/tickets/ticket';
import type { BotUnderTest } from '../../support/bot-under-test';
import type { Conversation, FakeUser, Message } from '../../support/fake-teams';
import { uuidOf } from '../../support/fake-teams/ids';

export const QUESTION = 'Mikä lomake täytetään, kun asiakas sai työpaikan?';

/** A group of experts, as the coordinator has named them. */
export async function addExperts(
  bot: BotUnderTest,
  name: string,
  members: readonly FakeUser[],
  topics: readonly TicketTopic[] = ['forms'],
): Promise<string> {
  const id = uuidOf(`experts ${name}`);
  const { serviceUrl, tenantId } = bot.teams;
  const people = members.map((user) => ({
    id: user.aadObjectId,
    mri: user.mri,
    name: user.name,
    serviceUrl,
    tenantId,
  }));
  const createdAt = bot.now().toISOString();
  const group = { id, name, topics, members: people, createdAt, lastEdit: 'test' };
  const press = { groupId: id, token: 'test', actorId: bot.coordinator.aadObjectId, at: bot.now() };
  await bot.store.expertGroups.save({ ...press, isNew: true }, () => write(group));
  return id;
}

/** A message of the bot with some card; the button of an answer is pressed on it. */
export async function answerFor(user: FakeUser, where: 'personal' | Conversation = 'personal') {
  const [message] = (await user.says(where, 'ohje')).replies;
  if (!message) throw new Error('no answer');
  return message;
}

/** Presses the button that an answer's card has, in the own chat: the form comes below it. */
export async function opensForm(
  bot: BotUnderTest,
  user: FakeUser,
  verb: 'ticket.askHuman' | 'ticket.didNotHelp' = 'ticket.askHuman',
  data: object = { question: QUESTION, topic: 'forms', articleId: 'botti-sailytys' },
): Promise<Message> {
  const message = await answerFor(user);
  await user.act(message, { type: 'Action.Execute', verb, data: { verb, ...data } });
  return lastOf(bot, user);
}

/** Asks a person, in the own chat. */
export async function asks(bot: BotUnderTest, user: FakeUser, inputs: Record<string, string> = {}) {
  const message = await opensForm(bot, user);
  const press = await user.press(message, 'Lähetä kysymys', inputs);
  await bot.settled();
  return { message, press };
}

export function lastOf(bot: BotUnderTest, user: FakeUser): Message {
  const message = bot.inbox(user).at(-1);
  if (!message) throw new Error(`${user.name} has got nothing`);
  return message;
}

/** Takes the question and answers it. */
export async function answers(bot: BotUnderTest, user: FakeUser, text: string): Promise<Message> {
  const message = lastOf(bot, user);
  await user.press(message, 'Otan tämän');
  await user.press(message, 'Lähetä vastaus', { answer: text });
  await bot.settled();
  return message;
}

export async function onlyTicket(bot: BotUnderTest) {
  const states = ['open', 'claimed', 'answered', 'accepted', 'closed'] as const;
  const found = (await Promise.all(states.map((one) => bot.store.tickets.inState(one)))).flat();
  const [only] = found;
  if (!only || found.length !== 1) throw new Error(`${found.length} tickets`);
  return only.value;
}
