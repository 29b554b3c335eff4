import { errorInEmployerName, oneLine } from '../employers/employer';
import { type FormError, LONGEST } from '../kit/form-error';
import { type FormReader, readerOf } from '../kit/form-reader';
import { daysBetween, type LocalDate } from '../local-date';
import { readClientCode } from './client-code';
import { BASES, CHANNELS, DEEDS, type Meeting, OUTCOMES, PARTICIPANTS } from './meeting';

/** The fields of the form (Lomake B; domain.md §2.1), each a string as a card sends it. */
export const MEETING_FIELDS = [
  'employerId',
  'newEmployer',
  'metOn',
  'confirmOld',
  'channel',
  'participants',
  'concernsJobSeeker',
  'basis',
  'isInLineWithPlan',
  'deeds',
  'hasVacancy',
  'outcome',
  'nextStep',
  'nextStepOn',
  'contactRole',
  'contactName',
  'minutes',
  'place',
  'employerNeeds',
  'clientCode',
] as const;
export type MeetingField = (typeof MEETING_FIELDS)[number];
export type MeetingForm = Readonly<Record<MeetingField, string>>;

/** What the form alone says of a meeting; who, where and for which employer come from elsewhere. */
type MeetingDetails = Omit<Meeting, 'id' | 'teamId' | 'coachId' | 'employerId'>;

type ChosenEmployer =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new'; readonly name: string };

type MeetingErrors = Partial<Record<MeetingField, FormError>>;

export type CheckedMeeting =
  | {
      readonly kind: 'valid';
      readonly meeting: MeetingDetails;
      readonly employer: ChosenEmployer;
    }
  | { readonly kind: 'invalid'; readonly errors: MeetingErrors };

export interface MeetingFacts {
  readonly today: LocalDate;
  readonly clientCodes: 'on' | 'off';
  /** The register of the team holds `employerId`. */
  readonly isKnownEmployer: boolean;
  /** When an edit is checked, the day kept so far: an old one is not asked about again. */
  readonly formerMetOn?: LocalDate | undefined;
  /** When given, only these codes are taken. */
  readonly ownClientCodes?: readonly string[] | undefined;
}

/** A meeting older than this many days is asked about before it is kept. */
const DAYS_WITHOUT_ASKING = 60;
export const MINUTES = { least: 1, most: 600, error: 'notMinutes' } as const;

const TRUE_OR_FALSE = ['true', 'false'] as const;
const YES_OR_NO = ['yes', 'no'] as const;

const BLANK: MeetingForm = {
  employerId: '',
  newEmployer: '',
  metOn: '',
  confirmOld: '',
  channel: '',
  participants: '',
  concernsJobSeeker: '',
  basis: '',
  isInLineWithPlan: '',
  deeds: '',
  hasVacancy: '',
  outcome: '',
  nextStep: '',
  nextStepOn: '',
  contactRole: '',
  contactName: '',
  minutes: '',
  place: '',
  employerNeeds: '',
  clientCode: '',
};

/** A form as it opens with nothing known: today, the coach alone, for a client in job search. */
export function emptyMeetingForm(today: LocalDate): MeetingForm {
  return { ...BLANK, metOn: today, participants: 'coach', concernsJobSeeker: 'true' };
}

/** The form that a kept meeting is edited with; checked unchanged, it gives the same meeting. */
export function formOfMeeting(meeting: Omit<Meeting, 'id' | 'teamId' | 'coachId'>): MeetingForm {
  return {
    ...BLANK,
    employerId: meeting.employerId,
    metOn: meeting.metOn,
    channel: meeting.channel,
    participants: meeting.participants,
    concernsJobSeeker: String(meeting.concernsJobSeeker),
    basis: meeting.basis ?? '',
    isInLineWithPlan:
      meeting.isInLineWithPlan === undefined ? '' : String(meeting.isInLineWithPlan),
    deeds: meeting.deeds.join(','),
    hasVacancy: meeting.hasVacancy === undefined ? '' : YES_OR_NO[meeting.hasVacancy ? 0 : 1],
    outcome: meeting.outcome ?? '',
    nextStep: meeting.nextStep ?? '',
    nextStepOn: meeting.nextStepOn ?? '',
    contactRole: meeting.contactRole ?? '',
    contactName: meeting.contactName ?? '',
    minutes: meeting.minutes === undefined ? '' : String(meeting.minutes),
    place: meeting.place ?? '',
    employerNeeds: meeting.employerNeeds ?? '',
    clientCode: meeting.clientCode ?? '',
  };
}

/**
 * The meeting a form tells of, or what is wrong with it, by field. Everything filled in is either
 * kept or refused. Employer, day and channel are required; an empty `participants` is the coach
 * alone, and an empty `concernsJobSeeker` is yes.
 */
export function checkMeetingForm(form: MeetingForm, facts: MeetingFacts): CheckedMeeting {
  const reader = readerOf(form);
  const employer = chosenEmployer(reader, facts);
  const metOn = readMetOn(reader, facts);
  const channel = reader.choice('channel', CHANNELS) ?? reader.refuse('channel', 'required');
  const nextStepOn = reader.day('nextStepOn');
  if (metOn && nextStepOn && nextStepOn < metOn) reader.refuse('nextStepOn', 'beforeMeeting');
  const details = {
    participants: reader.choice('participants', PARTICIPANTS) ?? 'coach',
    concernsJobSeeker: reader.flag('concernsJobSeeker', TRUE_OR_FALSE) ?? true,
    basis: reader.choice('basis', BASES),
    isInLineWithPlan: reader.flag('isInLineWithPlan', TRUE_OR_FALSE),
    deeds: reader.choices('deeds', DEEDS),
    hasVacancy: reader.flag('hasVacancy', YES_OR_NO),
    outcome: reader.choice('outcome', OUTCOMES),
    nextStep: reader.text('nextStep', LONGEST.text),
    nextStepOn,
    contactRole: reader.text('contactRole', LONGEST.text),
    contactName: reader.text('contactName', LONGEST.name),
    minutes: reader.wholeNumber('minutes', MINUTES),
    place: reader.text('place', LONGEST.text),
    employerNeeds: reader.text('employerNeeds', LONGEST.memo),
    clientCode: ownClientCode(reader, facts),
  };
  const isComplete = metOn && channel && employer && Object.keys(reader.errors).length === 0;
  if (!isComplete) return { kind: 'invalid', errors: reader.errors };
  return { kind: 'valid', employer, meeting: { ...details, metOn, channel } };
}

function chosenEmployer(
  reader: FormReader<MeetingField>,
  facts: MeetingFacts,
): ChosenEmployer | undefined {
  const id = reader.value('employerId');
  const name = oneLine(reader.value('newEmployer'));
  if (id !== '' && name !== '') return reader.refuse('newEmployer', 'twoEmployers');
  if (name !== '') {
    reader.refuse('newEmployer', errorInEmployerName(name));
    return { kind: 'new', name };
  }
  if (id === '') return reader.refuse('employerId', 'required');
  return facts.isKnownEmployer
    ? { kind: 'known', id }
    : reader.refuse('employerId', 'unknownEmployer');
}

function readMetOn(
  reader: FormReader<MeetingField>,
  { today, formerMetOn }: MeetingFacts,
): LocalDate | undefined {
  if (reader.value('metOn') === '') return reader.refuse('metOn', 'required');
  const isConfirmed = reader.flag('confirmOld', TRUE_OR_FALSE) ?? false;
  const metOn = reader.day('metOn');
  if (metOn === undefined) return undefined;
  if (metOn > today) reader.refuse('metOn', 'inFuture');
  const isOld = daysBetween(metOn, today) > DAYS_WITHOUT_ASKING && metOn !== formerMetOn;
  if (isOld && !isConfirmed) reader.refuse('confirmOld', 'confirmOld');
  return metOn;
}

function ownClientCode(
  reader: FormReader<MeetingField>,
  { clientCodes, ownClientCodes }: MeetingFacts,
): string | undefined {
  if (reader.value('clientCode') === '') return undefined;
  if (clientCodes === 'off') return reader.refuse('clientCode', 'clientCodesOff');
  const code = readClientCode(reader.value('clientCode'));
  if (code === undefined) return reader.refuse('clientCode', 'clientCode');
  const isOwn = ownClientCodes === undefined || ownClientCodes.includes(code);
  return isOwn ? code : reader.refuse('clientCode', 'notOwnClientCode');
}
