import type { CardReply } from '../../cards/kit/card-reply';
import { withoutMarks } from '../../cards/kit/escape-markdown';
import type { Choices, FoundArticles, Reply, TextReply } from '../../dialogs/kit/reply';
import { attachmentOf, jsonAround } from '../outbound/card-json';

/** What goes back in the HTTP response of an activity. */
export interface HttpAnswer {
  readonly status: number;
  /** The body, already JSON. */
  readonly json?: string | undefined;
}

export const TAKEN: HttpAnswer = { status: 200 };

/** After a button: a card in place of the pressed one, or a short notice. */
export function actionBody(reply: Reply): string {
  if (reply.kind === 'text') {
    const type = 'application/vnd.microsoft.activity.message';
    return JSON.stringify({ statusCode: 200, type, value: withoutMarks(reply.text) });
  }
  const type = 'application/vnd.microsoft.card.adaptive';
  return jsonAround(reply.card, (value) => ({ statusCode: 200, type, value }));
}

/** In a dialog: its next card, or words that end it. */
export function dialogBody(reply: Reply): string {
  if (reply.kind === 'text')
    return JSON.stringify({ task: { type: 'message', value: withoutMarks(reply.text) } });
  const title = withoutMarks(reply.title);
  return jsonAround(reply.card, (card) => ({
    task: {
      type: 'continue',
      value: { title, width: 'medium', height: 'large', card: attachmentOf(card) },
    },
  }));
}

/** Suggestions while somebody types; none when they could not be found. */
export function searchBody(reply: Choices | CardReply): string {
  const results = reply.kind === 'choices' ? reply.choices : [];
  const type = 'application/vnd.microsoft.search.searchResponse';
  return JSON.stringify({ statusCode: 200, type, value: { results } });
}

/** The message extension's list, or words in its place. */
export function articlesBody(reply: FoundArticles | TextReply | CardReply): string {
  if (reply.kind !== 'articles') {
    const text = reply.kind === 'text' ? reply.text : reply.title;
    return JSON.stringify({ composeExtension: { type: 'message', text } });
  }
  const attachments = reply.articles.map(({ title, beginning, card }) => ({
    ...attachmentOf(card),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title, text: beginning },
    },
  }));
  return JSON.stringify({
    composeExtension: { type: 'result', attachmentLayout: 'list', attachments },
  });
}
