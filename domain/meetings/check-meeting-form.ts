import { errorInEmployerName } from '../employers/check-employer';
import { type ReadForm, readForm, type ValuesOf } from '../kit/form';
import type { FormError } from '../kit/form-error';
import { oneLine } from '../kit/one-line';
import { daysBetween, type LocalDate } from '../local-date';
import { readClientCode } from './client-code';
import type { Meeting } from './meeting';
import { MEETING_FORM, type MeetingField, type MeetingForm } from './meeting-form';
import { offeredName } from './offered-name';

/** What the form alone says of a meeting; who, where and for which employer come from elsewhere. */
type MeetingDetails = Omit<Meeting, 'id' | 'teamId' | 'coachId' | 'employerId'>;

type ChosenEmployer =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new'; readonly name: string };

type Read = ReadForm<ValuesOf<typeof MEETING_FORM>>;
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
  readonly isKnownEmployer: boolean;
  /** A few employers stood open to choose from, where a choice can't be taken back: what is typed counts. */
  readonly hasOffers?: boolean;
  /** The name was read from the coach's text: what is chosen from the list is the coach's own word. */
  readonly isNameRead?: boolean | undefined;
  /** When an edit is checked, the day kept so far: an old one is not asked about again. */
  readonly formerMetOn?: LocalDate | undefined;
  readonly isOthersCode?: boolean | undefined;
}

/** A meeting older than this many days is asked about before it is kept. */
const DAYS_WITHOUT_ASKING = 60;

/**
 * The meeting a form tells of, or what is wrong with it, by field. Everything filled in is either
 * kept or refused. Employer, day and channel are required; an empty `participants` is the coach
 * alone, and an empty `concernsJobSeeker` is yes.
 */
export function checkMeetingForm(form: MeetingForm, facts: MeetingFacts): CheckedMeeting {
  const read = readForm(MEETING_FORM, form);
  const { employerId, newEmployer, confirmOld, metOn, channel, ...details } = read.values;
  const employer = chosenEmployer(read, facts);
  checkMetOn(read, facts);
  const { nextStepOn } = details;
  if (metOn && nextStepOn && nextStepOn < metOn) read.refuse('nextStepOn', 'beforeMeeting');
  const clientCode = ownClientCode(read, facts);
  const isComplete = metOn && channel && employer && !read.hasErrors();
  if (!isComplete) return { kind: 'invalid', errors: read.errors };
  const { participants = 'coach', concernsJobSeeker = true } = details;
  return {
    kind: 'valid',
    employer,
    meeting: { ...details, participants, concernsJobSeeker, clientCode, metOn, channel },
  };
}

function chosenEmployer({ values, refuse }: Read, facts: MeetingFacts): ChosenEmployer | undefined {
  const id = values.employerId;
  const isOverruled = id !== '' && facts.isNameRead;
  const typed = isOverruled ? '' : oneLine(values.newEmployer);
  if (id !== '' && typed !== '' && !facts.hasOffers) return refuse('newEmployer', 'twoEmployers');
  const name = typed || oneLine(offeredName(id) ?? '');
  if (name !== '') {
    refuse('newEmployer', errorInEmployerName(name));
    return { kind: 'new', name };
  }
  if (id === '') return refuse('employerId', 'required');
  return facts.isKnownEmployer ? { kind: 'known', id } : refuse('employerId', 'unknownEmployer');
}

function checkMetOn({ values, refuse }: Read, { today, formerMetOn }: MeetingFacts): void {
  const { metOn, confirmOld } = values;
  if (metOn === undefined) return;
  if (metOn > today) refuse('metOn', 'inFuture');
  const isOld = daysBetween(metOn, today) > DAYS_WITHOUT_ASKING && metOn !== formerMetOn;
  if (isOld && !confirmOld) refuse('confirmOld', 'confirmOld');
}

function ownClientCode(
  { values, refuse }: Read,
  { clientCodes, isOthersCode = false }: MeetingFacts,
): string | undefined {
  if (values.clientCode === '') return undefined;
  if (clientCodes === 'off') return refuse('clientCode', 'clientCodesOff');
  const code = readClientCode(values.clientCode);
  if (code === undefined) return refuse('clientCode', 'clientCode');
  return isOthersCode ? refuse('clientCode', 'notOwnClientCode') : code;
}
