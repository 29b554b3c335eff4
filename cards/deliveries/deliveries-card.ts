import { z } from 'zod';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, paragraph, subheading } from '../kit/adaptive-card';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { privateDoor } from '../kit/private-door-card';
import { wordsIn } from '../kit/wording';
import { type DeliveryLine, plainLine, troubledLine } from './delivery-lines';

export const deliveriesDoor = privateDoor('deliveries.open', z.object({}));

export interface DeliveriesView {
  /** What may not have arrived, or did not: for each a way to send it again. */
  readonly troubled: readonly DeliveryLine[];
  /** Newest first. */
  readonly latest: readonly DeliveryLine[];
  readonly waiting: number;
  readonly notice?: 'again' | 'notAgain' | undefined;
  readonly surface: Surface;
}

const MOST_TROUBLED = 20;
const MOST_LATEST = 25;

/** `lähetykset`: what the bot has sent by itself, and what became of it, in plain words. */
export function deliveriesCard(language: Language, view: DeliveriesView): CardReply {
  const t = wordsIn(language);
  const title = t('deliveries.title');
  const { troubled, latest, waiting, notice, surface } = view;
  const more = troubled.length - MOST_TROUBLED;
  return {
    kind: 'card',
    title,
    lasts: true,
    card: adaptiveCard(language, [
      heading(title),
      notice ? paragraph(t(`deliveries.${notice}`), { weight: 'Bolder' }) : undefined,
      waiting > 0 ? paragraph(t('deliveries.waitingNow', { count: waiting })) : undefined,
      subheading(t('deliveries.troubled')),
      ...(troubled.length > 0
        ? troubled.slice(0, MOST_TROUBLED).flatMap((line) => troubledLine(t, line, surface))
        : [paragraph(t('deliveries.noTrouble'))]),
      more > 0 ? note(t('deliveries.more', { count: more })) : undefined,
      subheading(t('deliveries.latest')),
      ...(latest.length > 0
        ? latest.slice(0, MOST_LATEST).map((line) => plainLine(t, line))
        : [paragraph(t('deliveries.none'))]),
    ]),
  };
}
