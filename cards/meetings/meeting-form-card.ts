import { z } from 'zod';
import type { Language } from '../../domain/language';
import { MEETING_FIELDS, MEETING_FORM } from '../../domain/meetings/meeting-form';
import { adaptiveCard, heading, note, paragraph, warning } from '../kit/adaptive-card';
import { button, cardAction } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { schemasOf } from '../kit/form-inputs';
import { privateDoor } from '../kit/private-door-card';
import { typed } from '../kit/typed';
import { type Words, wordsIn } from '../kit/wording';
import { meetingFormBody } from './meeting-form-body';
import type { MeetingFormView } from './meeting-form-view';

const formData = z.object({
  ...schemasOf(MEETING_FORM),
  /** The id of the meeting it creates or changes. */
  meetingId: z.uuid(),
  teamId: z.string(),
  /** Which edit this is, and what it was shown; missing when the meeting is new. */
  edit: z.object({ token: z.string(), etag: z.string() }).optional(),
  found: z.array(z.enum(MEETING_FIELDS)).default([]),
  confirmNew: typed,
});

export const saveMeeting = cardAction('meeting.save', formData);
/** The same form with another team's register. */
export const switchTeam = cardAction('meeting.team', formData.extend({ toTeamId: z.string() }));
export const cancelMeeting = cardAction(
  'meeting.cancel',
  z.object({ edit: z.object({ meetingId: z.string(), teamId: z.string() }).optional() }),
);
/** Opens the form; `text` is read only for the one who wrote it. */
export const meetingForm = privateDoor(
  'meeting.form',
  z.object({ text: z.string().default(''), byId: z.string().default('') }),
);

export type MeetingFormData = z.infer<typeof formData>;

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
  ];
}

/** In place of a form that was put aside; nothing was kept. */
export function cancelledCard(language: Language): CardReply {
  const t = wordsIn(language);
  return {
    kind: 'card',
    lasts: true,
    title: t('meeting.title'),
    card: adaptiveCard(language, [paragraph(t('meeting.cancelled'))]),
  };
}
