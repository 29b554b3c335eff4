import type { Language } from '../../domain/language';
import type { SentTo } from '../../domain/tickets/ticket';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { wordsIn } from '../kit/wording';

/** Who got the question, and where the answer will come; honest when nobody did. */
export function ticketReceiptCard(
  language: Language,
  view: { sentTo: SentTo; question: string; hasThread: boolean; lasts: boolean },
): CardReply {
  const t = wordsIn(language);
  const { sentTo, hasThread, lasts } = view;
  const names = sentTo.kind === 'groups' ? sentTo.groups.map(({ name }) => name).join(', ') : '';
  const title = t(sentTo.kind === 'nobody' ? 'ticket.receipt.keptTitle' : 'ticket.receipt.title');
  return {
    kind: 'card',
    title,
    lasts,
    card: adaptiveCard(language, [
      heading(sentTo.kind === 'nobody' ? title : `✓ ${title}`),
      paragraph(plain(view.question)),
      paragraph(t(`ticket.receipt.${sentTo.kind}`, { names })),
      sentTo.kind === 'nobody' ? undefined : note(t('ticket.receipt.when')),
      note(t(hasThread ? 'ticket.answerHereAndThread' : 'ticket.answerHere')),
    ]),
  };
}
