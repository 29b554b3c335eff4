import type { Turn } from './delivery';
import { ADAPTIVE_CARD, type Card, isJson, type Json, objectsIn, textOf } from './json';
import type { Message } from './messages';

export interface Dialog {
  title: string;
  card: Card | undefined;
  /** A page in place of a card. */
  url?: string | undefined;
  /** The message whose button opened the dialog. */
  message: Message;
  width?: unknown;
  height?: unknown;
}

/** What the person sees of the bot's answer to an invoke. */
export interface InvokeResult {
  /** The card that took the place of the one on the message. */
  card?: Card;
  /** A passing text from the bot. */
  toast?: string;
  /** What Teams says when the bot failed or answered with an error. */
  problem?: string;
  dialog?: Dialog;
}

const BROKEN: InvokeResult = { problem: 'Something went wrong. Please try again.' };

export function readExecute({ status, body }: Turn): InvokeResult {
  if (status !== 200 || !isJson(body)) return BROKEN;
  const { type, value } = body;
  switch (type) {
    case ADAPTIVE_CARD:
      return isJson(value) ? { card: value } : BROKEN;
    case 'application/vnd.microsoft.activity.message':
      return { toast: String(value) };
    case 'application/vnd.microsoft.error':
      return { problem: (isJson(value) && textOf(value.message)) || String(BROKEN.problem) };
    default:
      return BROKEN;
  }
}

/** An empty answer closes the dialog; `continue` shows another; `message` a text. */
export function readTask({ status, body }: Turn, message: Message): InvokeResult {
  if (status !== 200) return BROKEN;
  const task = isJson(body) && isJson(body.task) ? body.task : undefined;
  if (!task) return {};
  if (task.type === 'message') return { toast: String(task.value) };
  if (task.type !== 'continue' || !isJson(task.value)) return BROKEN;
  return { dialog: dialogOf(task.value, message) };
}

function dialogOf(info: Json, message: Message): Dialog {
  const content = isJson(info.card) ? info.card.content : undefined;
  return {
    title: textOf(info.title) ?? '',
    card: isJson(content) ? content : undefined,
    url: textOf(info.url),
    message,
    width: info.width,
    height: info.height,
  };
}

/** One result of a message extension: how it is listed, and the card it puts into the message. */
export interface FoundArticle {
  title: string;
  text: string;
  card: Card;
}

export function readExtension({ status, body }: Turn): { found: FoundArticle[]; notice?: string } {
  const answer = isJson(body) && isJson(body.composeExtension) ? body.composeExtension : undefined;
  if (status !== 200 || !answer) return { found: [], notice: String(BROKEN.problem) };
  if (answer.type === 'message') return { found: [], notice: String(answer.text) };
  const found = objectsIn(answer.attachments).flatMap(({ contentType, content, preview }) => {
    const shown = isJson(preview) && isJson(preview.content) ? preview.content : {};
    return contentType === ADAPTIVE_CARD && isJson(content)
      ? [{ title: textOf(shown.title) ?? '', text: textOf(shown.text) ?? '', card: content }]
      : [];
  });
  return { found };
}
