import type { Language } from '../../domain/language';
import { adaptiveCard, paragraph } from '../kit/adaptive-card';
import type { CardReply } from '../kit/card-reply';
import { wordsIn } from '../kit/wording';

/** In place of a form that was put aside; nothing was kept. */
export function cancelledCard(language: Language): CardReply {
  const t = wordsIn(language);
  return {
    kind: 'card',
    lasts: true,
    title: t('meeting.title'),
    card: adaptiveCard(language, [paragraph(t('meeting.cancelled'))]),
  };
}
