import type { CardReply } from '../../cards/kit/card-reply';
import { type AskHumanView, askHumanCard } from '../../cards/tickets/ask-human-card';
import type { Turn } from '../kit/turn';

export function ticketFormReply(
  { language, surface }: Turn,
  view: Omit<AskHumanView, 'surface'>,
): CardReply {
  const { ticketId, articleId, isComplaint, isOwnMessage } = view.data;
  const data = { ticketId, articleId, isComplaint, isOwnMessage };
  return askHumanCard(language, { ...view, data, surface });
}
