import { z } from 'zod';
import type { Fate } from '../../domain/deliveries/fate';
import { type Week, weekNumberOf } from '../../domain/local-date';
import { buttonRow, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { Words } from '../kit/wording';

export const sendDeliveryAgain = cardAction('deliveries.again', z.object({ rowId: z.string() }));

export const DELIVERY_KINDS = [
  'leaderDigest',
  'channelDigest',
  'reviewReminder',
  'assessmentReminder',
  'stepReminder',
  'steeringReminder',
  'coachPrompt',
  'timeSample',
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

export function troubledLine(t: Words, line: DeliveryLine, surface: Surface): CardElement[] {
  // A question is of its own day.
  if (line.kind === 'coachPrompt' || line.kind === 'timeSample') return [plainLine(t, line)];
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

export function plainLine(t: Words, line: DeliveryLine): CardElement {
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
