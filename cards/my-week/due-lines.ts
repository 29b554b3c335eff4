import type { Language } from '../../domain/language';
import { note, paragraph } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { dayIn } from '../kit/formats';
import type { Words } from '../kit/wording';
import { moreNote } from './meeting-lines';
import type { MyWeekView } from './my-week-view';

// What still fits into a card with the longest names.
const DUE_LINES = 8;

export function dueLines(t: Words, language: Language, { due }: MyWeekView): CardElement[] {
  if (due.length === 0) return [note(t('mine.noDue'))];
  const lines = due.slice(0, DUE_LINES).map(({ meeting, nextStepOn, employerName }) =>
    paragraph(
      t('mine.dueItem', {
        day: dayIn(language, nextStepOn),
        step: meeting.nextStep ?? t('mine.noStep'),
        employer: employerName,
      }),
      { spacing: 'Small' },
    ),
  );
  return [...lines, ...moreNote(t, due.length - lines.length)];
}
