import { isTelling } from '../../domain/kit/form';
import type { Language } from '../../domain/language';
import type { NextContact } from '../../domain/log-text/next-contact';
import type { Meeting } from '../../domain/meetings/meeting';
import { formOfMeeting, MEETING_FIELDS, MEETING_FORM } from '../../domain/meetings/meeting-form';
import { adaptiveCard, facts, heading, note } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { shownForm } from '../kit/form-inputs';
import { dayIn } from '../kit/formats';
import { type Words, wordsIn } from '../kit/wording';
import { editMeeting, logAnother, logNext, logSame, undoMeetingAction } from './meeting-actions';
import { MEETING_INPUTS } from './meeting-inputs';
import { myWeek } from './my-week-door';
import type { ReceiptView } from './receipt-view';
import { cupLines, weekLines } from './receipt-week-part';

/** What was kept, in place of the form: the week so far, and which cup this was. */
export function receiptCard(language: Language, view: ReceiptView): CardReply {
  const t = wordsIn(language);
  const { meeting, surface } = view;
  const title = t(view.isOpened ? 'receipt.opened' : 'receipt.title');
  const which = { meetingId: meeting.id, teamId: meeting.teamId };
  const body = [
    heading(view.isOpened ? title : `✓ ${title}`),
    facts([
      [
        t('receipt.employer'),
        view.isNewEmployer
          ? t('receipt.newEmployer', { name: view.employerName })
          : plain(view.employerName),
      ],
      [t('meeting.field.metOn'), dayIn(language, meeting.metOn)],
      [t('meeting.field.channel'), t(`meeting.channel.${meeting.channel}`)],
      ...keptDetails(t, language, meeting),
    ]),
    ...weekLines(t, view),
    ...cupLines(t, view),
    meeting.clientCode ? note(t('receipt.record')) : undefined,
    view.changedOn
      ? note(t('receipt.edited', { day: dayIn(language, view.changedOn) }))
      : undefined,
  ];
  return {
    kind: 'card',
    title,
    lasts: true,
    card: adaptiveCard(language, body, [
      view.next
        ? nextButton(t, which, view.next, surface)
        : button(logAnother, t('receipt.another'), { teamId: meeting.teamId }, { surface }),
      button(editMeeting, t('receipt.edit'), which, { surface }),
      button(undoMeetingAction, t('receipt.undo'), which, { surface }),
      button(logSame, t('receipt.same'), which, { surface }),
      button(myWeek.here, t('receipt.back'), { teamId: meeting.teamId }, { surface }),
    ]),
  };
}

function nextButton(
  t: Words,
  which: { readonly meetingId: string; readonly teamId: string },
  { text, name }: NextContact,
  surface: Surface,
) {
  const title = t('receipt.next', { name });
  return button(logNext, title, { ...which, text }, { style: 'positive', surface });
}

/** The fields of a receipt, below employer, day and channel. */
const DETAILS = MEETING_FIELDS.filter(
  (field) => !['employerId', 'newEmployer', 'metOn', 'confirmOld', 'channel'].includes(field),
);

function keptDetails(t: Words, language: Language, meeting: Meeting): [string, string][] {
  const form = formOfMeeting(meeting);
  const shown = shownForm(t, MEETING_INPUTS, { form });
  return DETAILS.filter((field) => isTelling(MEETING_FORM[field], form[field])).map((field) => [
    shown.state(field).label,
    shown.told(language, field),
  ]);
}
