import { z } from 'zod';
import type { Fate } from '../../domain/deliveries/fate';
import type { Language } from '../../domain/language';
import { type Week, weekNumberOf } from '../../domain/local-date';
import {
  adaptiveCard,
  buttonRow,
  heading,
  note,
  paragraph,
  subheading,
} from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { privateDoor } from '../kit/private-door-card';
import { type Words, wordsIn } from '../kit/wording';

export const deliveriesDoor = privateDoor('deliveries.open', z.object({}));
export const sendDeliveryAgain = cardAction('deliveries.again', z.object({ rowId: z.string() }));

export const DELIVERY_KINDS = [
  'leaderDigest',
  'channelDigest',
  'reviewReminder',
  'coachPrompt',
] as const;

export interface DeliveryLine {
  readonly rowId: string;
  readonly kind: (typeof DELIVERY_KINDS)[number];
  readonly teamName: string;
  readonly week: Week;
  /** The person it was for; nobody when it was for the channel. */
  readonly recipient?: string | undefined;
  readonly fate: Fate;
  /** In words, `ma 23.11. klo 8.00`: when it went out, or was to. */
  readonly at: string;
}

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

function troubledLine(t: Words, line: DeliveryLine, surface: Surface): CardElement[] {
  // A question is of its own day.
  if (line.kind === 'coachPrompt') return [plainLine(t, line)];
  const again = button(
    sendDeliveryAgain,
    t('deliveries.sendAgain'),
    { rowId: line.rowId },
    {
      surface,
      tooltip: nameOf(t, line),
    },
  );
  return [plainLine(t, line), buttonRow([again], { spacing: 'Small' })];
}

function plainLine(t: Words, line: DeliveryLine): CardElement {
  const text = t('deliveries.line', {
    name: nameOf(t, line),
    fate: t(`deliveries.fate.${line.fate}`),
    at: line.at,
  });
  return paragraph(text, { spacing: 'Small' });
}

function nameOf(t: Words, { kind, teamName, week, recipient }: DeliveryLine): string {
  const what = t(`deliveries.kind.${kind}`, { week: weekNumberOf(week), team: teamName });
  return recipient ? t('deliveries.to', { what, recipient }) : what;
}
