import { button } from '../kit/buttons';
import type { Button } from '../kit/card-element';
import { delicateButtons } from '../kit/delicate-words';
import type { Words } from '../kit/wording';
import { showMeeting } from './meeting-actions';
import { cancelMeeting, saveMeeting, switchTeam, useEmployer } from './meeting-form-actions';
import type { MeetingFormView } from './meeting-form-view';

/** Save or what stands in its place, and the ways out. */
export function meetingFormButtons(t: Words, view: MeetingFormView): Button[] {
  const { data, surface } = view;
  const hidden = hiddenOf(view);
  const cancelled = data.edit ? { edit: { meetingId: data.meetingId, teamId: data.teamId } } : {};
  const otherTeams = data.edit ? [] : view.teams.filter(({ id }) => id !== data.teamId);
  return [
    ...(view.likelySame.length > 0
      ? likelyButtons(t, view, hidden)
      : view.delicate && view.delicate.length > 0
        ? delicateButtons(t, saveMeeting, {
            delicate: view.delicate,
            hidden,
            keptWords: data.keptWords,
            surface,
          })
        : view.loggedBefore
          ? sameDayButtons(t, view, view.loggedBefore, hidden)
          : [button(saveMeeting, t('meeting.save'), hidden, { style: 'positive', surface })]),
    button(cancelMeeting, t('form.cancel'), cancelled, { surface, inputs: 'none' }),
    ...otherTeams.map(({ id, name }) =>
      button(
        switchTeam,
        t('meeting.switchTeam', { name }),
        { ...hidden, toTeamId: id },
        { surface, mode: 'secondary' },
      ),
    ),
  ];
}

function hiddenOf({ data }: MeetingFormView) {
  return {
    meetingId: data.meetingId,
    teamId: data.teamId,
    found: data.found,
    ...(data.readOn ? { readOn: data.readOn } : {}),
    offers: data.offers,
    keptWords: data.keptWords,
    ...(data.edit ? { edit: data.edit } : {}),
    ...(data.next ? { next: data.next } : {}),
  };
}

/** The name is near one of the register: one press uses that one, one adds the new name. */
function likelyButtons(
  t: Words,
  { likelySame, form, surface }: MeetingFormView,
  hidden: object,
): Button[] {
  return [
    ...likelySame.map(({ id, name }, index) =>
      button(
        useEmployer,
        t('meeting.use', { name }),
        { ...hidden, useId: id },
        { ...(index === 0 ? { style: 'positive' } : {}), surface },
      ),
    ),
    button(
      saveMeeting,
      t('meeting.addNew'),
      { ...hidden, confirmNew: form.newEmployer },
      { surface },
    ),
  ];
}

function sameDayButtons(
  t: Words,
  { data: { teamId }, surface }: MeetingFormView,
  { meetingId }: NonNullable<MeetingFormView['loggedBefore']>,
  hidden: object,
): Button[] {
  return [
    button(
      saveMeeting,
      t('meeting.saveAnyway'),
      { ...hidden, toldOf: meetingId },
      { style: 'positive', surface },
    ),
    button(showMeeting, t('meeting.openSame'), { meetingId, teamId }, { surface, inputs: 'none' }),
  ];
}
