import { errorCard } from '../../../cards/kit/error-card';
import { privateDoorCard } from '../../../cards/kit/private-door-card';
import { cancelledCard } from '../../../cards/meetings/cancelled-card';
import { meetingFormCard } from '../../../cards/meetings/meeting-form-card';
import { EMPLOYERS_IN_CARD, type MeetingFormView } from '../../../cards/meetings/meeting-form-view';
import { myWeek } from '../../../cards/meetings/my-week-door';
import { receiptCard } from '../../../cards/meetings/receipt-card';
import type { ReceiptView } from '../../../cards/meetings/receipt-view';
import { undoneCard } from '../../../cards/meetings/undone-card';
import { myWeekCard } from '../../../cards/my-week/my-week-card';
import type { MyWeekView } from '../../../cards/my-week/my-week-view';
import { FORM_ERRORS } from '../../../domain/kit/form-error';
import { LANGUAGES, type Language } from '../../../domain/language';
import { localDateOrThrow, weekOf } from '../../../domain/local-date';
import { CHANNELS, DEEDS, type Meeting } from '../../../domain/meetings/meeting';
import {
  emptyMeetingForm,
  formOfMeeting,
  MEETING_FIELDS,
} from '../../../domain/meetings/meeting-form';
import { offerOf } from '../../../domain/meetings/offered-name';
import { faultsOfButtons } from '../../support/faulty-cards';
import { lintCard } from '../../support/lint-card';
import { objectsWithin } from '../../support/objects-within';

const day = localDateOrThrow;
const uuid = (n: number) => `7d1f9f4e-0d3c-4a57-9d6b-${String(n).padStart(12, '0')}`;
const long = (start: string, length: number) => start.padEnd(length, ' Ääkkönen').slice(0, length);
const SURFACES = ['chat', 'dialog'] as const;
const EVERYWHERE = LANGUAGES.flatMap((language) =>
  SURFACES.map((surface) => [language, surface] as const),
);

/** As much as a meeting can hold. */
const largest: Meeting = {
  id: uuid(1),
  teamId: uuid(2),
  coachId: uuid(3),
  employerId: uuid(4),
  metOn: day('2026-11-24'),
  channel: 'faceToFace',
  participants: 'both',
  concernsJobSeeker: false,
  basis: 'clientWishes',
  isInLineWithPlan: true,
  deeds: [...DEEDS],
  hasVacancy: false,
  outcome: 'interview',
  nextStep: long('Soitan', 200),
  nextStepOn: day('2026-12-01'),
  contactRole: long('Kauppias', 200),
  contactName: long('Nimi', 120),
  minutes: 600,
  place: long('Myymälä', 200),
  employerNeeds: long('Hyllytys', 500),
  clientCode: 'AB-12',
};
const employers = Array.from({ length: EMPLOYERS_IN_CARD }, (_, n) => ({
  id: uuid(100 + n),
  name: long(`Työnantaja ${n}`, 240),
}));
const teams = [1, 2, 3].map((n) => ({ id: uuid(n + 1), name: long(`Tiimi ${n}`, 120) }));
const view = (changes: Partial<MeetingFormView>): MeetingFormView => ({
  data: {
    meetingId: uuid(1),
    teamId: uuid(2),
    found: [...MEETING_FIELDS],
    offers: [],
    keptWords: [],
    next: { text: long('Toinen', 500), name: long('Toinen', 120) },
  },
  form: { ...formOfMeeting(largest), newEmployer: long('Uusi', 120) },
  today: day('2026-11-24'),
  employers,
  hasMoreEmployers: true,
  errors: {},
  likelySame: [],
  teams,
  hasClientCodes: true,
  surface: 'chat',
  ...changes,
});
const faultsOf = (reply: { card: object }) => [
  ...lintCard(reply.card),
  ...faultsOfButtons({ ...reply.card }),
];

describe.each(EVERYWHERE)('cards of meetings in %s in a %s', (language, surface) => {
  it.each(FORM_ERRORS)('hold the form at its fullest with every field wrong: %s', (error) => {
    const errors = Object.fromEntries(MEETING_FIELDS.map((field) => [field, error]));
    const likelySame = [101, 102, 103].map((n) => ({ id: uuid(n), name: long('Lidl', 120) }));
    const notice = 'readAsLog';
    const edit = { token: uuid(9), etag: uuid(10) };
    const data = { ...view({}).data, edit };
    expect(
      faultsOf(meetingFormCard(language, view({ errors, likelySame, notice, surface, data }))),
    ).toEqual([]);
  });

  it('hold the empty form of a team without employers', () => {
    const form = emptyMeetingForm(day('2026-11-24'));
    const empty = view({ form, employers: [], hasMoreEmployers: false, surface });
    expect(faultsOf(meetingFormCard(language, empty))).toEqual([]);
  });

  it('hold the employers that a message may mean, of the register and new ones', () => {
    const form = emptyMeetingForm(day('2026-11-24'));
    const names = ['a', 'b', 'c'].map((letter) => offerOf(long(letter, 120)));
    const data = { ...view({}).data, offers: [uuid(101), ...names] };
    const reply = meetingFormCard(language, view({ form, data, surface }));
    expect(faultsOf(reply)).toEqual([]);
    const [choice] = [...objectsWithin(reply.card)].filter(({ id }) => id === 'employerId');
    expect(choice).toMatchObject({ style: 'expanded', value: '' });
    expect(choice?.choices).toHaveLength(4);
  });

  it('hold the word on the same employer, day and coach', () => {
    const loggedBefore = {
      meetingId: uuid(8),
      channel: 'faceToFace' as const,
      loggedAt: new Date('2026-11-24T08:00:00Z'),
      timeZone: 'Europe/Helsinki',
    };
    expect(faultsOf(meetingFormCard(language, view({ loggedBefore, surface })))).toEqual([]);
  });

  it.each(CHANNELS)('hold the receipt of a meeting by %s', (channel) => {
    expect(faultsOf(receiptCard(language, receipt({ channel, surface })))).toEqual([]);
  });

  it('hold what stands in place of a form or a receipt', () => {
    const undone = { meeting: largest, employerName: long('Lidl', 120), surface };
    const retry = { verb: 'meeting.save', data: formOfMeeting(largest), surface };
    const replies = [
      cancelledCard(language),
      undoneCard(language, { ...undone, canRestore: true }),
      undoneCard(language, { ...undone, canRestore: false }),
      privateDoorCard(language, long('Oma viikko', 100), myWeek, {}),
      errorCard(language, { kind: 'fault', reference: 'abcd1234' }),
      errorCard(language, { kind: 'notAllowed' }),
      errorCard(language, { kind: 'misunderstood' }),
    ];
    expect(replies.flatMap(faultsOf)).toEqual([]);
    expect(
      lintCard(errorCard(language, { kind: 'fault', reference: 'abcd1234', retry }).card),
    ).toEqual([]);
  });

  it('hold a week of many meetings with long names', () => {
    expect(faultsOf(myWeekCard(language, week(surface)))).toEqual([]);
  });
});

it('shows what somebody typed as text and not as markup', () => {
  const employerName = '[Lidl](https://example.com)';
  const shown = JSON.stringify(receiptCard('fi', receipt({ employerName })).card);
  expect(shown).toContain('[Lidl]\u2060(https://example.com)');
});

it.each([
  ['fi', 'ti 24.11.2026'],
  ['sv', 'tis 24.11.2026'],
  ['en', 'Tue, 24/11/2026'],
] as const)('writes days in %s as one reads them: %s', (language: Language, expected) => {
  expect(JSON.stringify(receiptCard(language, receipt({})).card)).toContain(expected);
});

function receipt({
  channel = 'faceToFace',
  ...changes
}: Partial<ReceiptView> & { channel?: Meeting['channel'] }): ReceiptView {
  return {
    meeting: { ...largest, channel },
    employerName: long('Lidl', 120),
    isNewEmployer: true,
    counted: 3,
    target: { kind: 'target', meetings: 4, by: 'jobSeekers' },
    otherWeek: 46,
    doesCount: false,
    cup: { cup: 3, days: 12 },
    ownDays: 4,
    changedOn: day('2026-11-25'),
    surface: 'chat',
    ...changes,
  };
}

function week(surface: 'chat' | 'dialog'): MyWeekView {
  const lines = Array.from({ length: 40 }, (_, n) => ({
    meeting: { id: uuid(200 + n), metOn: day('2026-11-24'), channel: 'faceToFace' as const },
    employerName: long(`Työnantaja ${n}`, 120),
  }));
  const one = {
    week: weekOf(day('2026-11-24')),
    number: 48,
    absence: 'other' as const,
    count: { counted: 40, otherFaceToFace: 2, otherChannels: 3 },
    target: { kind: 'target' as const, meetings: 6, by: 'team' as const },
    wishesShare: 0.755,
    meetings: lines,
  };
  return {
    team: { id: uuid(2), name: long('Porin tiimi', 120) },
    otherTeams: teams,
    weeks: [one, { ...one, number: 47, target: { kind: 'noSeekers' } }],
    isPaused: true,
    teamMean: 3.25,
    due: lines.map(({ employerName }, n) => ({
      meeting: { id: uuid(300 + n), nextStep: long('Soitan', 200) },
      nextStepOn: day('2026-11-26'),
      employerName,
    })),
    undone: lines,
    today: day('2026-11-27'),
    doneStep: {
      meeting: { id: uuid(400), nextStep: long('Soitan', 200) },
      nextStepOn: day('2026-11-26'),
      employerName: long('Lidl', 120),
    },
    seekers: {
      value: '2',
      state: 'fromBefore',
      isAsked: false,
      doesEase: true,
      toldIn: 47,
      error: false,
      token: uuid(5),
    },
    unread: 12,
    surface,
  };
}
