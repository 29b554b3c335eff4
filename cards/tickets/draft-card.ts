import type { Language } from '../../domain/language';
import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import { button, linkButton } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { wordsIn } from '../kit/wording';
import { draftTicket } from './ticket-actions';

/** The way to a draft article; `url` is good for an hour. */
export function draftCard(
  language: Language,
  view: { ticketId: string; question: string; url: string; surface: Surface },
): CardReply {
  const t = wordsIn(language);
  const title = t('ticket.draftTitle');
  const { ticketId, surface } = view;
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [heading(title), paragraph(plain(view.question)), paragraph(t('ticket.draftNote'))],
      [
        linkButton(t('ticket.draftOpen'), view.url),
        button(draftTicket, t('ticket.draftAgain'), { ticketId }, { surface }),
      ],
    ),
  };
}
