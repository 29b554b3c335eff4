import type { Language } from '../../domain/language';
import { possibilities } from '../../domain/tickets/possibilities';
import { stepsOf } from '../../domain/tickets/ticket-history';
import { adaptiveCard, facts, heading, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardReply } from '../kit/card-reply';
import { fixMarkedNotice } from '../kit/fix-notice';
import { wordsIn } from '../kit/wording';
import { answerTicket, claimTicket, draftTicket, releaseTicket } from './ticket-actions';
import { answerInput, closing, keptAnswer } from './ticket-inputs';
import { entryLines, factsOf } from './ticket-story';
import type { TicketView } from './ticket-view';
import { typedLines } from './typed-lines';

/** Entries shown with their words; older ones are kept but would make the card too long. */
const MOST_ENTRIES = 6;

/** A question as those see it who may answer it: what is asked, how it stands, what can be done. */
export function ticketCard(language: Language, view: TicketView): CardReply {
  const t = wordsIn(language);
  const { ticket, reader, surface, lasts } = view;
  const title = t('ticket.title', { topic: t(`ticket.topic.${ticket.topic}`) });
  const can = possibilities(ticket, reader);
  const data = { ticketId: ticket.id, seen: stepsOf(ticket).length };
  const act = { surface, inputs: 'none' } as const;
  return {
    kind: 'card',
    title,
    lasts,
    card: adaptiveCard(
      language,
      [
        heading(title),
        view.notice ? paragraph(view.notice, { weight: 'Bolder' }) : undefined,
        view.errors ? fixMarkedNotice(t) : undefined,
        paragraph(typedLines(ticket.question), { size: 'Medium' }),
        facts(factsOf(t, language, view)),
        ...stepsOf(ticket)
          .slice(-MOST_ENTRIES)
          .flatMap((entry) => entryLines(t, entry)),
        ...(can.answer ? answerInput(t, view) : keptAnswer(t, view)),
        ...(can.close ? closing(t, view, data) : []),
      ],
      [
        can.claim
          ? button(
              claimTicket,
              t('ticket.claim'),
              { ...data, answer: view.typed?.answer },
              { ...act, style: 'positive' },
            )
          : undefined,
        can.answer
          ? button(answerTicket, t('ticket.answer'), data, { surface, style: 'positive' })
          : undefined,
        can.release ? button(releaseTicket, t('ticket.release'), data, act) : undefined,
        can.draft
          ? button(draftTicket, t('ticket.draft'), { ticketId: ticket.id }, act)
          : undefined,
      ],
    ),
  };
}
