import type { BotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, isFold, wordsOn } from '../../support/card-texts';
import type { Card, Conversation, FakeUser, Message } from '../../support/fake-teams';

export interface Answered {
  readonly message: Message;
  readonly words: string;
  readonly buttons: readonly string[];
  readonly title: string;
}

/** What the bot answers to a question, as its asker sees it. */
export async function ask(
  user: FakeUser,
  text: string,
  where: 'personal' | Conversation | Message = 'personal',
): Promise<Answered> {
  const [message] = (await user.says(where, text)).replies;
  if (!message?.card) throw new Error(`no card in answer to "${text.slice(0, 80)}"`);
  return { message, ...seenOn(message.card) };
}

export function seenOn(card: Card | undefined) {
  const words = wordsOn(card);
  // What only unfolds a part of the card is no button of its own.
  const buttons = buttonsOn(card).filter((title) => !isFold(title));
  return { words, buttons, title: words.split('\n')[0] ?? '' };
}

/** Everything that the bot has sent or answered so far, as one text. */
export function everythingSaid(bot: BotUnderTest): string {
  return JSON.stringify([
    bot.teams.requests.map(({ body }) => body),
    bot.teams.sent.map(({ body }) => body),
  ]);
}
