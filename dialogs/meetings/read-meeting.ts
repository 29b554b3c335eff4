import type { MeetingFormData } from '../../cards/meetings/meeting-form-actions';
import type { Employer } from '../../domain/employers/employer';
import { checkMeetingForm } from '../../domain/meetings/check-meeting-form';
import { readClientCode } from '../../domain/meetings/client-code';
import type { Meeting } from '../../domain/meetings/meeting';
import { offeredName } from '../../domain/meetings/offered-name';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import type { FormRequest } from './meeting-form-reply';
import type { MeetingEmployer } from './meeting-receipt';
import { newEmployerFor } from './new-employer';

export type FormReading =
  | {
      readonly kind: 'meeting';
      readonly meeting: Meeting;
      /** As it was read, when the register had it. */
      readonly employer: MeetingEmployer | undefined;
      /** To be added to the register with the meeting. */
      readonly added: Employer | undefined;
    }
  /** It can't be kept like this. */
  | { readonly kind: 'again'; readonly request: Pick<FormRequest, 'errors' | 'likelySame'> };

/** The meeting a form tells of; `former` when one is changed. */
export async function readMeeting(
  turn: Turn,
  data: MeetingFormData,
  services: Lent,
  former?: Meeting,
): Promise<FormReading> {
  const { clientCodes } = services.features;
  const { employers, meetings } = services.store;
  const { teamId, employerId } = data;
  // A name that was offered is no id: it may hold what the store allows in none.
  const isRegistered = employerId !== '' && offeredName(employerId) === undefined;
  const code = clientCodes ? readClientCode(data.clientCode) : undefined;
  const [known, codeOwner] = await Promise.all([
    // The one it was merged into, when the form was opened before that.
    isRegistered ? employers.findCurrent(teamId, employerId) : undefined,
    code ? meetings.coachUsingCode(teamId, code) : undefined,
  ]);
  const checked = checkMeetingForm(data, {
    today: turn.today,
    clientCodes: clientCodes ? 'on' : 'off',
    isKnownEmployer: known !== undefined,
    hasOffers: data.offers.length > 0,
    isNameRead: data.found.includes('newEmployer') && !data.found.includes('employerId'),
    formerMetOn: former?.metOn,
    isOthersCode: codeOwner !== undefined && codeOwner !== turn.who.id,
  });
  if (checked.kind === 'invalid') return { kind: 'again', request: { errors: checked.errors } };
  const chosen =
    checked.employer.kind === 'new'
      ? await newEmployerFor(checked.employer.name, data, services)
      : { kind: 'use' as const, id: known?.value.employer.id ?? checked.employer.id };
  if (chosen.kind === 'ask') return { kind: 'again', request: { likelySame: chosen.employers } };
  const isSameStep = former?.nextStepOn === checked.meeting.nextStepOn;
  const meeting: Meeting = {
    ...checked.meeting,
    ...(isSameStep && former?.stepDoneOn ? { stepDoneOn: former.stepDoneOn } : {}),
    // Codes switched off after it was kept: an edit of something else does not drop it.
    clientCode: clientCodes ? checked.meeting.clientCode : former?.clientCode,
    id: data.meetingId,
    teamId,
    coachId: turn.who.id,
    employerId: chosen.id,
  };
  return { kind: 'meeting', meeting, employer: known?.value, added: chosen.added };
}
