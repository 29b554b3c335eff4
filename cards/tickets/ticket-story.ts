import type { Language } from '../../domain/language';
import type { TicketEntry } from '../../domain/tickets/ticket-history';
import { paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { plain } from '../kit/escape-markdown';
import { dayIn } from '../kit/formats';
import type { Words } from '../kit/wording';
import type { TicketView } from './ticket-view';
import { typedLines } from './typed-lines';

export function factsOf(t: Words, language: Language, view: TicketView) {
  const { ticket, reader, articleTitle } = view;
  const { asker, articleId, reason, remark, state, claimer } = ticket;
  const name = claimer?.name ?? '';
  const standing =
    state === 'claimed' && claimer?.id === reader.id
      ? t('ticket.state.claimedByYou')
      : t(`ticket.state.${state}`, { name });
  const article = articleTitle ?? articleId;
  const pair = (title: string, value: string) => [title, plain(value)] as const;
  return [
    [t('ticket.stateLabel'), standing] as const,
    pair(t('ticket.asker'), asker.name),
    [t('ticket.asked'), dayIn(language, view.askedOn)] as const,
    article ? pair(t('ticket.article'), article) : undefined,
    reason ? ([t('ticket.feedback'), t(`ticket.reason.${reason}`)] as const) : undefined,
    remark ? pair(t('ticket.field.remark'), remark) : undefined,
  ];
}

export function entryLines(t: Words, { what, text }: TicketEntry): CardElement[] {
  if (!text) return [];
  switch (what) {
    case 'answered':
    case 'askedFurther':
    case 'closed':
      return [
        subheading(t(`ticket.entry.${what}`)),
        paragraph(typedLines(text), { spacing: 'Small' }),
      ];
    case 'asked':
    case 'claimed':
    case 'released':
    case 'accepted':
    case 'reminded':
      return [];
  }
}
