import type { Language } from '../../domain/language';
import type { TicketEntry } from '../../domain/tickets/ticket-history';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import type { CardReply } from '../kit/card-reply';
import { wordsIn } from '../kit/wording';
import { typedLines } from './typed-lines';

/** The same in the thread of a channel: nobody's name. */
export function threadReplyCard(
  language: Language,
  { question, answer }: { question: string; answer: string },
): CardReply {
  const title = wordsIn(language)('ticket.reply.threadTitle');
  return saidCard(language, { title, question, said: answer });
}

/** It was closed without an answer; the closer's word tells why. */
export function closedReplyCard(
  language: Language,
  { question, closing }: { question: string; closing: TicketEntry },
): CardReply {
  const t = wordsIn(language);
  return saidCard(language, {
    title: t('ticket.reply.closedTitle'),
    question,
    said: closing.text ?? '',
    by: t('ticket.reply.closedBy', { name: closing.by?.name ?? '' }),
  });
}

function saidCard(
  language: Language,
  view: { title: string; question: string; said: string; by?: string },
): CardReply {
  const { title, question, said, by } = view;
  return {
    kind: 'card',
    title,
    card: adaptiveCard(language, [
      heading(title),
      note(wordsIn(language)('ticket.reply.question', { question })),
      paragraph(typedLines(said)),
      by === undefined ? undefined : note(by),
    ]),
  };
}
