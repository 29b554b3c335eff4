import { MEETING_FIELDS as FIELDS, type MeetingField } from '../../domain/meetings/meeting-form';
import { askChoice, askChoices, askDay, askNumber, askText, askTick, askYesNo } from '../kit/asks';
import type { FormInputs } from '../kit/form-inputs';
import type { Words } from '../kit/wording';

type Hint = 'optional' | 'channel' | 'nextStep' | 'contactRole' | 'employerNeeds' | 'clientCode';
const hint = (key: Hint) => (t: Words) => t(`meeting.hint.${key}`);
const optional = { hint: hint('optional') };

/** How the form asks for each of its fields. */
export const MEETING_INPUTS: FormInputs<MeetingField> = {
  labelOf: (t, id) => t(`meeting.field.${id}`),
  asks: {
    employerId: askText(FIELDS.employerId),
    newEmployer: askText(FIELDS.newEmployer),
    metOn: askDay(FIELDS.metOn, { isRequired: true }),
    confirmOld: askTick(FIELDS.confirmOld),
    channel: askChoice(FIELDS.channel, (t, value) => t(`meeting.channel.${value}`), {
      hint: hint('channel'),
      isRequired: true,
    }),
    participants: askChoice(FIELDS.participants, (t, value) => t(`meeting.participants.${value}`)),
    concernsJobSeeker: askTick(FIELDS.concernsJobSeeker),
    basis: askChoice(FIELDS.basis, (t, value) => t(`meeting.basis.${value}`), optional),
    isInLineWithPlan: askTick(FIELDS.isInLineWithPlan),
    deeds: askChoices(FIELDS.deeds, (t, value) => t(`meeting.deeds.${value}`)),
    hasVacancy: askYesNo(FIELDS.hasVacancy, {
      ...optional,
      yes: (t) => t('meeting.hasVacancy.yes'),
      no: (t) => t('meeting.hasVacancy.no'),
    }),
    outcome: askChoice(FIELDS.outcome, (t, value) => t(`meeting.outcome.${value}`), optional),
    nextStep: askText(FIELDS.nextStep, { hint: hint('nextStep') }),
    nextStepOn: askDay(FIELDS.nextStepOn),
    contactRole: askText(FIELDS.contactRole, { hint: hint('contactRole') }),
    contactName: askText(FIELDS.contactName),
    minutes: askNumber(FIELDS.minutes, (t) => t('formError.notMinutes')),
    place: askText(FIELDS.place),
    employerNeeds: askText(FIELDS.employerNeeds, {
      hint: hint('employerNeeds'),
      isMultiline: true,
    }),
    clientCode: askText(FIELDS.clientCode, { hint: hint('clientCode') }),
  },
};

/** What is folded away: fields that a log can do without. */
export const MEETING_GROUPS = {
  agreed: ['outcome', 'nextStep', 'nextStepOn'],
  more: [
    'participants',
    'concernsJobSeeker',
    'isInLineWithPlan',
    'deeds',
    'hasVacancy',
    'contactRole',
    'contactName',
    'minutes',
    'place',
    'employerNeeds',
    'clientCode',
  ],
} as const satisfies Record<string, readonly MeetingField[]>;
