import type { Language } from '../../domain/language';
import { MEETING_FIELDS, type MeetingField } from '../../domain/meetings/meeting-form';
import { offeredName } from '../../domain/meetings/offered-name';
import { adaptiveCard, heading, note, paragraph, warning } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { delicateNotice } from '../kit/delicate-words';
import { fixNotice } from '../kit/fix-notice';
import { sinceWhen } from '../kit/formats';
import { type Words, wordsIn } from '../kit/wording';
import { meetingFormBody } from './meeting-form-body';
import { meetingFormButtons } from './meeting-form-buttons';
import type { MeetingFormView } from './meeting-form-view';
import { MEETING_INPUTS } from './meeting-inputs';

/** The form of Lomake B: four fields at hand, the rest folded away unless something is in it. */
export function meetingFormCard(language: Language, view: MeetingFormView): CardReply {
  const t = wordsIn(language);
  const { data } = view;
  const title = data.edit ? t('meeting.editTitle') : t('meeting.title');
  const team = view.teams.find(({ id }) => id === data.teamId);
  const body = [
    heading(title),
    view.teams.length > 1 && team ? note(t('meeting.team', { name: team.name })) : undefined,
    ...notices(t, language, view),
    ...meetingFormBody(t, language, view),
    note(t('meeting.purpose')),
  ];
  const actions = meetingFormButtons(t, view);
  return { kind: 'card', title, isNew: view.isNew, card: adaptiveCard(language, body, actions) };
}

function notices(t: Words, language: Language, view: MeetingFormView): (CardElement | undefined)[] {
  const { data } = view;
  return [
    delicateNotice(t, view.delicate, t('meeting.leaderSees')),
    loggedBeforeNotice(t, language, view),
    fixNotice(t, wrongLabels(t, view)),
    data.next ? paragraph(t('meeting.nextIs', { name: data.next.name })) : undefined,
    view.notice ? paragraph(t(`meeting.${view.notice}`)) : undefined,
    view.form.employerId ? undefined : offersNotice(t, data.offers),
  ];
}

/** The labels of the fields to correct, in the order of the form: some of them are far below. */
function wrongLabels(t: Words, { errors, likelySame }: MeetingFormView): string[] {
  const isNameAsked = (field: MeetingField) => field === 'newEmployer' && likelySame.length > 0;
  return MEETING_FIELDS.filter((field) => errors[field] || isNameAsked(field)).map((field) =>
    MEETING_INPUTS.labelOf(t, field),
  );
}

function offersNotice(t: Words, offers: readonly string[]): CardElement | undefined {
  if (offers.length === 0) return undefined;
  const hasName = offers.some((offer) => offeredName(offer) !== undefined);
  return paragraph(t(hasName ? 'meeting.chooseName' : 'meeting.choose'));
}

function loggedBeforeNotice(
  t: Words,
  language: Language,
  { loggedBefore, today }: MeetingFormView,
): CardElement | undefined {
  if (!loggedBefore) return undefined;
  const { channel, loggedAt, timeZone } = loggedBefore;
  const when = sinceWhen(language, loggedAt, { today, timeZone });
  const by = t(`meeting.channel.${channel}`).toLocaleLowerCase(language);
  return warning(t('meeting.sameDay', { when, channel: by }));
}
