import { FORM_ERRORS } from '../../../domain/kit/form-error';
import { addDays, localDateOrThrow } from '../../../domain/local-date';
import { checkMeetingForm, type MeetingFacts } from '../../../domain/meetings/check-meeting-form';
import type { Meeting } from '../../../domain/meetings/meeting';
import {
  emptyMeetingForm,
  formOfMeeting,
  MEETING_FIELDS,
  type MeetingForm,
} from '../../../domain/meetings/meeting-form';
import { offerOf } from '../../../domain/meetings/offered-name';

const today = localDateOrThrow('2026-11-21');
const facts: MeetingFacts = { today, clientCodes: 'off', isKnownEmployer: true };
const codesOn: MeetingFacts = { ...facts, clientCodes: 'on' };
const least: MeetingForm = {
  ...emptyMeetingForm(today),
  employerId: 'prisma',
  channel: 'faceToFace',
};
const full: MeetingForm = {
  employerId: 'prisma',
  newEmployer: '',
  metOn: '2026-11-20',
  confirmOld: 'false',
  channel: 'phone',
  participants: 'both',
  concernsJobSeeker: 'false',
  basis: 'clientWishes',
  isInLineWithPlan: 'true',
  deeds: 'needsHeard,interviewAsked',
  hasVacancy: 'no',
  outcome: 'interview',
  nextStep: 'Haastattelu',
  nextStepOn: '2026-11-24',
  contactRole: 'Kauppias',
  contactName: 'Mallikas Malli',
  minutes: '45',
  place: 'Pori',
  employerNeeds: 'Hyllytys aamuisin,\n20 h viikossa',
  clientCode: 'TK-07',
};

describe('checkMeetingForm', () => {
  it('needs an employer, a day and a channel', () => {
    const blank = { ...emptyMeetingForm(today), metOn: '' };
    expect(checkMeetingForm(blank, facts)).toEqual({
      kind: 'invalid',
      errors: { employerId: 'required', metOn: 'required', channel: 'required' },
    });
  });

  it('takes a name that was offered in the list of employers as a new one', () => {
    const offered = { ...least, employerId: offerOf('Venetelakka Kuutti') };
    const unknown = { ...facts, isKnownEmployer: false };
    expect(checkMeetingForm(offered, unknown)).toMatchObject({
      kind: 'valid',
      employer: { kind: 'new', name: 'Venetelakka Kuutti' },
    });
    expect(checkMeetingForm({ ...offered, newEmployer: 'Kuutti' }, unknown)).toMatchObject({
      errors: { newEmployer: 'twoEmployers' },
    });
    expect(checkMeetingForm({ ...least, employerId: offerOf(' ') }, unknown).kind).toBe('invalid');
  });

  it('takes a form with nothing else filled in', () => {
    expect(checkMeetingForm(least, facts)).toMatchObject({
      kind: 'valid',
      employer: { kind: 'known', id: 'prisma' },
      meeting: {
        metOn: today,
        channel: 'faceToFace',
        participants: 'coach',
        concernsJobSeeker: true,
        basis: undefined,
        isInLineWithPlan: undefined,
        deeds: [],
        hasVacancy: undefined,
      },
    });
  });

  it('reads an empty participant and client question as their usual answers', () => {
    const form = { ...least, participants: '', concernsJobSeeker: '' };
    expect(checkMeetingForm(form, facts)).toMatchObject({
      meeting: { participants: 'coach', concernsJobSeeker: true },
    });
  });

  it('keeps everything filled in', () => {
    expect(checkMeetingForm(full, codesOn)).toEqual({
      kind: 'valid',
      employer: { kind: 'known', id: 'prisma' },
      meeting: {
        metOn: '2026-11-20',
        channel: 'phone',
        participants: 'both',
        concernsJobSeeker: false,
        basis: 'clientWishes',
        isInLineWithPlan: true,
        deeds: ['needsHeard', 'interviewAsked'],
        hasVacancy: false,
        outcome: 'interview',
        nextStep: 'Haastattelu',
        nextStepOn: '2026-11-24',
        contactRole: 'Kauppias',
        contactName: 'Mallikas Malli',
        minutes: 45,
        place: 'Pori',
        employerNeeds: 'Hyllytys aamuisin,\n20 h viikossa',
        clientCode: 'TK-07',
      },
    });
  });

  it('takes a new employer by name', () => {
    const form = { ...least, employerId: '', newEmployer: '  Kahvila \n Kaneli ' };
    expect(checkMeetingForm(form, { ...facts, isKnownEmployer: false })).toMatchObject({
      kind: 'valid',
      employer: { kind: 'new', name: 'Kahvila Kaneli' },
    });
  });

  const long = (length: number) => 'x'.repeat(length);
  it.each<[string, Partial<MeetingForm>, object]>([
    ['a new employer beside a known one', { newEmployer: 'Lidl' }, { newEmployer: 'twoEmployers' }],
    [
      'a new employer without a real name',
      { employerId: '', newEmployer: 'x' },
      { newEmployer: 'tooShort' },
    ],
    [
      'a long name of an employer',
      { employerId: '', newEmployer: long(121) },
      { newEmployer: 'tooLong' },
    ],
    [
      'a number as an employer',
      { employerId: '', newEmployer: '040 123 4567' },
      { newEmployer: 'phone' },
    ],
    ['a day that is none', { metOn: '2026-02-30' }, { metOn: 'notADay' }],
    ['a day written otherwise', { metOn: '21.11.2026' }, { metOn: 'notADay' }],
    ['tomorrow', { metOn: '2026-11-22' }, { metOn: 'inFuture' }],
    ['an old day not confirmed', { metOn: '2026-09-21' }, { confirmOld: 'confirmOld' }],
    [
      'an old day denied',
      { metOn: '2026-09-21', confirmOld: 'false' },
      { confirmOld: 'confirmOld' },
    ],
    ['an unknown channel', { channel: 'fax' }, { channel: 'notAChoice' }],
    ['an unknown participant', { participants: 'all' }, { participants: 'notAChoice' }],
    ['an unclear tick', { concernsJobSeeker: 'yes' }, { concernsJobSeeker: 'notAChoice' }],
    ['an unclear plan tick', { isInLineWithPlan: '1' }, { isInLineWithPlan: 'notAChoice' }],
    ['an unclear confirmation', { confirmOld: 'ok' }, { confirmOld: 'notAChoice' }],
    ['an unknown basis', { basis: 'x' }, { basis: 'notAChoice' }],
    ['an unknown deed', { deeds: 'needsHeard,x' }, { deeds: 'notAChoice' }],
    ['an unknown vacancy', { hasVacancy: 'true' }, { hasVacancy: 'notAChoice' }],
    ['an unknown outcome', { outcome: 'x' }, { outcome: 'notAChoice' }],
    ['a next step that is no day', { nextStepOn: 'tiistai' }, { nextStepOn: 'notADay' }],
    [
      'a next step before the meeting',
      { nextStepOn: '2026-11-20' },
      { nextStepOn: 'beforeMeeting' },
    ],
    ['no minutes', { minutes: '0' }, { minutes: 'notMinutes' }],
    ['too many minutes', { minutes: '601' }, { minutes: 'notMinutes' }],
    ['half a minute', { minutes: '1.5' }, { minutes: 'notMinutes' }],
    ['fewer than no minutes', { minutes: '-5' }, { minutes: 'notMinutes' }],
    ['minutes in words', { minutes: 'tunti' }, { minutes: 'notMinutes' }],
    ['a long next step', { nextStep: long(201) }, { nextStep: 'tooLong' }],
    ['a long role', { contactRole: long(201) }, { contactRole: 'tooLong' }],
    ['a long contact name', { contactName: long(121) }, { contactName: 'tooLong' }],
    ['a long place', { place: long(201) }, { place: 'tooLong' }],
    ['a long memo', { employerNeeds: long(501) }, { employerNeeds: 'tooLong' }],
    [
      'a client code where none are kept',
      { clientCode: 'TK-07' },
      { clientCode: 'clientCodesOff' },
    ],
    [
      'several at once',
      { channel: '', minutes: 'x' },
      { channel: 'required', minutes: 'notMinutes' },
    ],
  ])('refuses %s', (_, change, errors) => {
    expect(checkMeetingForm({ ...least, ...change }, facts)).toEqual({ kind: 'invalid', errors });
  });

  const FREE_TEXTS = ['nextStep', 'contactRole', 'contactName', 'place', 'employerNeeds'] as const;
  const PERSONAL_DATA = [
    ['soita 040 123 4567', 'phone'],
    ['matti@firma.fi', 'email'],
    ['asiakas 010190-901A', 'identityCode'],
  ] as const;
  it.each(
    FREE_TEXTS.flatMap((field) =>
      PERSONAL_DATA.map(([text, error]) => [field, text, error] as const),
    ),
  )('refuses personal data in %s: %s', (field, text, error) => {
    expect(checkMeetingForm({ ...least, [field]: text }, facts)).toEqual({
      kind: 'invalid',
      errors: { [field]: error },
    });
  });

  it.each<[string, Partial<MeetingForm>]>([
    ['60 days ago unasked', { metOn: addDays(today, -60) }],
    ['61 days ago when confirmed', { metOn: addDays(today, -61), confirmOld: 'true' }],
    ['a next step on the same day', { nextStepOn: today }],
    ['one minute', { minutes: '1' }],
    ['600 minutes', { minutes: ' 600 ' }],
    [
      'texts of the full length',
      { nextStep: long(200), employerNeeds: long(500), contactName: long(120) },
    ],
    ['deeds in any order and twice', { deeds: 'interviewAsked, needsHeard,needsHeard,' }],
  ])('takes %s', (_, change) => {
    expect(checkMeetingForm({ ...least, ...change }, facts).kind).toBe('valid');
  });

  it('keeps each deed once, in one order', () => {
    const form = { ...least, deeds: 'interviewAsked, needsHeard,needsHeard' };
    expect(checkMeetingForm(form, facts)).toMatchObject({
      meeting: { deeds: ['needsHeard', 'interviewAsked'] },
    });
  });

  it('asks about an old day just over 60 days back', () => {
    const form = { ...least, metOn: addDays(today, -61) };
    expect(checkMeetingForm(form, facts)).toEqual({
      kind: 'invalid',
      errors: { confirmOld: 'confirmOld' },
    });
  });

  it('refuses an employer that the register does not hold', () => {
    expect(checkMeetingForm(least, { ...facts, isKnownEmployer: false })).toEqual({
      kind: 'invalid',
      errors: { employerId: 'unknownEmployer' },
    });
  });

  it('refuses a client code that is not opaque', () => {
    expect(checkMeetingForm({ ...least, clientCode: 'Matti' }, codesOn)).toEqual({
      kind: 'invalid',
      errors: { clientCode: 'clientCode' },
    });
  });

  it("refuses the code of another coach's client", () => {
    const form = { ...least, clientCode: 'tk-07' };
    expect(checkMeetingForm(form, codesOn)).toMatchObject({ meeting: { clientCode: 'TK-07' } });
    expect(checkMeetingForm(form, { ...codesOn, isOthersCode: true })).toEqual({
      kind: 'invalid',
      errors: { clientCode: 'notOwnClientCode' },
    });
  });

  it('never answers with a code that has no wording, nor with the text refused', () => {
    const wrong = Object.fromEntries(MEETING_FIELDS.map((field) => [field, '010190-901A']));
    const checked = checkMeetingForm({ ...least, ...wrong }, codesOn);
    if (checked.kind !== 'invalid') throw new Error('taken as valid');
    for (const error of Object.values(checked.errors)) expect(FORM_ERRORS).toContain(error);
    expect(Object.keys(checked.errors).length).toBeGreaterThan(15);
    expect(JSON.stringify(checked)).not.toContain('010190');
  });
});

describe('formOfMeeting', () => {
  it.each<[string, MeetingForm]>([
    ['a full one', full],
    ['the least one', least],
  ])('gives a form that keeps %s as it is', (_, form) => {
    const meeting = meetingOf(form);
    expect(meetingOf(formOfMeeting(meeting))).toEqual(meeting);
  });

  it('does not ask about an old day again, but about another old one', () => {
    const old = meetingOf({ ...least, metOn: '2026-01-07', confirmOld: 'true' });
    const edit = { ...facts, formerMetOn: old.metOn };
    const form = formOfMeeting(old);
    expect(checkMeetingForm(form, edit)).toMatchObject({ kind: 'valid' });
    expect(checkMeetingForm({ ...form, metOn: '2026-01-08' }, edit)).toEqual({
      kind: 'invalid',
      errors: { confirmOld: 'confirmOld' },
    });
  });
});

function meetingOf(form: MeetingForm): Meeting {
  const checked = checkMeetingForm(form, codesOn);
  if (checked.kind === 'invalid') throw new Error(JSON.stringify(checked.errors));
  return {
    id: 'meeting',
    teamId: 'team',
    coachId: 'coach',
    employerId: 'prisma',
    ...checked.meeting,
  };
}
