import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, paragraph, warning } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { type Words, wordsIn } from '../kit/wording';
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
    ...(data.edit ? { edit: data.edit } : {}),
  };
  const team = view.teams.find(({ id }) => id === data.teamId);
  const body = [
    heading(title),
    view.teams.length > 1 && team ? note(t('meeting.team', { name: team.name })) : undefined,
    ...notices(t, view),
    ...meetingFormBody(t, language, view),
    note(t('meeting.purpose')),
  ];
  const cancelled = data.edit ? { edit: { meetingId: data.meetingId, teamId: data.teamId } } : {};
  const actions = [
    button(saveMeeting, t('meeting.save'), hidden, { style: 'positive', surface }),
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
  return { kind: 'card', title, card: adaptiveCard(language, body, actions) };
}

function notices(t: Words, view: MeetingFormView): (CardElement | undefined)[] {
  const hasErrors = Object.keys(view.errors).length > 0 || view.likelySame.length > 0;
  return [
    hasErrors ? warning(t('meeting.fix')) : undefined,
    view.notice ? paragraph(t(`meeting.${view.notice}`)) : undefined,
    view.candidates.length > 0 && !view.form.employerId
      ? paragraph(t('meeting.choose'))
      : undefined,
    view.names.length > 0 && !view.form.employerId ? paragraph(t('meeting.chooseName')) : undefined,
  ];
}
