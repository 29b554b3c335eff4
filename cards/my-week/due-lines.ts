import type { Language } from '../../domain/language';
import { buttonRow, container, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { dayIn } from '../kit/formats';
import type { Words } from '../kit/wording';
import { moreNote } from './meeting-lines';
import type { DueLine, MyWeekView } from './my-week-view';
import { askStepDay, finishStepAction, logStep, reopenStep } from './step-actions';

const LONGEST_TOOLTIP = 40;
/** At once in view; the others are behind a button. */
const IN_VIEW = 3;
/** What still fits into a card with the longest names. */
const MOST = 6;

/** What was agreed and is not done yet, with what one does about it. */
export function dueLines(t: Words, language: Language, view: MyWeekView): CardElement[] {
  const { due, doneStep } = view;
  const done = doneStep ? [doneLine(t, language, view, doneStep)] : [];
  if (due.length === 0) return [...done, note(t('mine.noDue'))];
  const lines = due.slice(0, MOST).map((line) => dueLine(t, language, view, line));
  const rest = lines.slice(IN_VIEW);
  const folded = fold(t, {
    id: 'moreDue',
    title: t('mine.moreDue', { count: rest.length }),
    items: rest,
  });
  return [
    ...done,
    ...lines.slice(0, IN_VIEW),
    ...(rest.length > 0 ? folded : []),
    ...moreNote(t, due.length - lines.length),
  ];
}

function dueLine(t: Words, language: Language, view: MyWeekView, line: DueLine): CardElement {
  const { meeting, employerName } = line;
  const which = { meetingId: meeting.id, teamId: view.team.id };
  const look = { surface: view.surface, inputs: 'none' } as const;
  // A reader of the buttons alone hears whose step each is about.
  const about = { tooltip: employerName.slice(0, LONGEST_TOOLTIP) };
  return container(
    [
      paragraph(stepWords(t, language, view, line)),
      buttonRow(
        [
          button(logStep, t('mine.logStep'), which, { ...look, ...about }),
          button(finishStepAction, t('mine.finishStep'), which, { ...look, ...about }),
          button(askStepDay, t('mine.moveStep'), which, { ...look, ...about }),
        ],
        { spacing: 'Small' },
      ),
    ],
    { spacing: 'Medium' },
  );
}

function stepWords(
  t: Words,
  language: Language,
  { today }: MyWeekView,
  { meeting, nextStepOn, employerName }: DueLine,
): string {
  return t(nextStepOn < today ? 'mine.lateItem' : 'mine.dueItem', {
    day: dayIn(language, nextStepOn),
    step: meeting.nextStep ?? t('mine.noStep'),
    employer: employerName,
  });
}

/** What has just been said to be done, and the way back. */
function doneLine(t: Words, language: Language, view: MyWeekView, line: DueLine): CardElement {
  const which = { meetingId: line.meeting.id, teamId: view.team.id };
  return container([
    note(t('mine.stepDone', { step: stepWords(t, language, view, line) })),
    buttonRow(
      [button(reopenStep, t('receipt.undo'), which, { surface: view.surface, inputs: 'none' })],
      { spacing: 'Small' },
    ),
  ]);
}
