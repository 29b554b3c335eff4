import type { Language } from '../../domain/language';
import { offeredName } from '../../domain/meetings/offered-name';
import { adaptiveCard, heading, note, paragraph, warning } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { sinceWhen } from '../kit/formats';
import { type Words, wordsIn } from '../kit/wording';
import { showMeeting } from './meeting-actions';
import { cancelMeeting, saveMeeting, switchTeam } from './meeting-form-actions';
import { meetingFormBody } from './meeting-form-body';
import type { MeetingFormView } from './meeting-form-view';

/** The form of Lomake B: four fields at hand, the rest folded away unless something is in it. */
export function meetingFormCard(language: Language, view: MeetingFormView): CardReply {
  const t = wordsIn(language);
  const { data, surface } = view;
  const title = data.edit ? t('meeting.editTitle') : t('meeting.title');
  const hidden = {
    meetingId: data.meetingId,
    teamId: data.teamId,
    found: data.found,
    offers: data.offers,
    ...(data.edit ? { edit: data.edit } : {}),
    ...(data.next ? { next: data.next } : {}),
  };
  const team = view.teams.find(({ id }) => id === data.teamId);
  const body = [
    heading(title),
    view.teams.length > 1 && team ? note(t('meeting.team', { name: team.name })) : undefined,
    ...notices(t, language, view),
    ...meetingFormBody(t, language, view),
    note(t('meeting.purpose')),
  ];
  const cancelled = data.edit ? { edit: { meetingId: data.meetingId, teamId: data.teamId } } : {};
  const { loggedBefore } = view;
  const { teamId } = data;
  const actions = [
    loggedBefore
      ? button(
          saveMeeting,
          t('meeting.saveAnyway'),
          { ...hidden, toldOf: loggedBefore.meetingId },
          { style: 'positive', surface },
        )
      : button(saveMeeting, t('meeting.save'), hidden, { style: 'positive', surface }),
    ...(loggedBefore
      ? [
          button(
            showMeeting,
            t('meeting.openSame'),
            { meetingId: loggedBefore.meetingId, teamId },
            { surface, inputs: 'none' },
          ),
        ]
      : []),
    button(cancelMeeting, t(data.edit ? 'meeting.cancelEdit' : 'meeting.cancel'), cancelled, {
      surface,
      inputs: 'none',
    }),
    ...(data.edit ? [] : view.teams.filter(({ id }) => id !== data.teamId)).map(({ id, name }) =>
      button(
        switchTeam,
        t('meeting.switchTeam', { name }),
        { ...hidden, toTeamId: id },
        { surface, mode: 'secondary' },
      ),
    ),
  ];
  return { kind: 'card', title, isNew: view.isNew, card: adaptiveCard(language, body, actions) };
}

function notices(t: Words, language: Language, view: MeetingFormView): (CardElement | undefined)[] {
  const { data } = view;
  const hasErrors = Object.keys(view.errors).length > 0 || view.likelySame.length > 0;
  return [
    loggedBeforeNotice(t, language, view),
    hasErrors ? warning(t('meeting.fix')) : undefined,
    data.next ? paragraph(t('meeting.nextIs', { name: data.next.name })) : undefined,
    view.notice ? paragraph(t(`meeting.${view.notice}`)) : undefined,
    view.form.employerId ? undefined : offersNotice(t, data.offers),
  ];
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
