import type { WeekTarget } from '../../domain/meetings/week-target';
import { note, paragraph } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import type { Words } from '../kit/wording';
import type { ReceiptView } from './receipt-view';

export function weekLines(
  t: Words,
  { meeting, counted, target, otherWeek, doesCount }: ReceiptView,
): CardElement[] {
  const lines = [
    paragraph(weekLine(t, counted, target, otherWeek), { weight: 'Bolder', spacing: 'Medium' }),
  ];
  if (target.kind === 'target' && target.by === 'jobSeekers')
    lines.push(note(t('receipt.bySeekers')));
  if (!doesCount) {
    const isClientAlone = meeting.channel === 'faceToFace' && meeting.participants === 'client';
    lines.push(note(t(isClientAlone ? 'receipt.clientAlone' : 'receipt.notCounted')));
  }
  return lines;
}

function weekLine(
  t: Words,
  count: number,
  target: WeekTarget,
  otherWeek: number | undefined,
): string {
  if (target.kind === 'noSeekers') return t('receipt.weekNoTarget', { count });
  const figures = { count, target: target.meetings };
  return otherWeek === undefined
    ? t('receipt.week', figures)
    : t('receipt.otherWeek', { ...figures, week: otherWeek });
}

export function cupLines(t: Words, { meeting, cup, ownDays }: ReceiptView): CardElement[] {
  if (!cup) return [];
  if (meeting.channel !== 'faceToFace') return [note(t('receipt.noCup', { days: cup.days }))];
  return [
    paragraph(t('receipt.cup', { cup: cup.cup, days: cup.days, own: ownDays }), {
      spacing: 'Small',
    }),
    note(t(`receipt.cupMeaning.${cup.cup}`)),
  ];
}
