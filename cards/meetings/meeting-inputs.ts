import { MEETING_FORM as FORM, type MeetingField } from '../../domain/meetings/meeting-form';
import { askElsewhere } from '../kit/ask';
import { askChoice, askChoices, askTick, askYesNo } from '../kit/ask-choices';
import { askDay, askNumber, askText } from '../kit/ask-typed';
import type { FormInputs } from '../kit/form-inputs';
import type { Words } from '../kit/wording';

type Hint = 'optional' | 'channel' | 'nextStep' | 'contactRole' | 'employerNeeds' | 'clientCode';
const hint = (key: Hint) => (t: Words) => t(`meeting.hint.${key}`);
const optional = { hint: hint('optional') };

/** How the form asks for each of its fields. */
export const MEETING_INPUTS: FormInputs<MeetingField> = {
  labelOf: (t, id) => t(`meeting.field.${id}`),
  asks: {
    employerId: { ...askElsewhere, isRequired: true },
    newEmployer: askText(FORM.newEmployer),
    metOn: askDay(FORM.metOn),
    confirmOld: askTick(FORM.confirmOld),
    channel: askChoice(FORM.channel, (t, value) => t(`meeting.channel.${value}`), {
      hint: hint('channel'),
    }),
    participants: askChoice(FORM.participants, (t, value) => t(`meeting.participants.${value}`)),
    concernsJobSeeker: askTick(FORM.concernsJobSeeker),
    basis: askChoice(FORM.basis, (t, value) => t(`meeting.basis.${value}`), optional),
    isInLineWithPlan: askTick(FORM.isInLineWithPlan),
    deeds: askChoices(FORM.deeds, (t, value) => t(`meeting.deeds.${value}`)),
    hasVacancy: askYesNo(FORM.hasVacancy, {
      ...optional,
      yes: (t) => t('meeting.hasVacancy.yes'),
      no: (t) => t('meeting.hasVacancy.no'),
    }),
    outcome: askChoice(FORM.outcome, (t, value) => t(`meeting.outcome.${value}`), optional),
    nextStep: askText(FORM.nextStep, { hint: hint('nextStep') }),
    nextStepOn: askDay(FORM.nextStepOn),
    contactRole: askText(FORM.contactRole, { hint: hint('contactRole') }),
    contactName: askText(FORM.contactName),
    minutes: askNumber(FORM.minutes),
    place: askText(FORM.place),
    employerNeeds: askText(FORM.employerNeeds, {
      hint: hint('employerNeeds'),
      isMultiline: true,
    }),
    clientCode: askText(FORM.clientCode, { hint: hint('clientCode') }),
  },
};
