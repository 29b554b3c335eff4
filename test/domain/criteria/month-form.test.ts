import { monthsOver } from '../../../domain/criteria/month';
import { checkMonth, monthFormOf, newMonthForm } from '../../../domain/criteria/month-form';
import { localDateOrThrow } from '../../../domain/local-date';

const BLANK = monthFormOf({});

describe('the form of a month', () => {
  it.each([
    ['varastotyöntekijä, Kauppa Oy', [{ title: 'varastotyöntekijä', employer: 'Kauppa Oy' }]],
    [
      'kokki – Ravintola A\n\nsiivooja; Hotelli, Pori',
      [
        { title: 'kokki', employer: 'Ravintola A' },
        { title: 'siivooja', employer: 'Hotelli, Pori' },
      ],
    ],
    ['–', []],
    ['ei', []],
    ['', undefined],
  ])('reads the jobs of %j', (typed, jobs) => {
    expect(checkMonth({ ...BLANK, openClients: '1', jobs: typed })).toMatchObject({
      kind: 'month',
      told: { jobs },
    });
  });

  it.each([
    ['12, 30 45', [12, 30, 45]],
    ['12;30', [12, 30]],
    ['0', [0]],
    ['-', []],
    ['', undefined],
  ])('reads the days of %j', (typed, firstMeetingDays) => {
    expect(checkMonth({ ...BLANK, firstMeetingDays: typed })).toMatchObject({
      kind: 'month',
      told: { firstMeetingDays },
    });
  });

  it.each([
    ['jobs', 'varastotyöntekijä', 'notJobs'],
    ['jobs', ', Kauppa', 'notJobs'],
    ['jobs', 'kokki, 131052-308T', 'identityCode'],
    ['firstMeetingDays', 'kaksi', 'notDays'],
    ['firstMeetingDays', '12.5', 'notDays'],
    ['openClients', '-1', 'notCount'],
    ['openClients', '3,5', 'notCount'],
    ['coachingPercent', '101', 'notPercent'],
    ['fewestPhases', '6', 'notPhases'],
  ] as const)('refuses in %s the words %j', (field, typed, error) => {
    expect(checkMonth({ ...BLANK, [field]: typed })).toMatchObject({
      kind: 'invalid',
      errors: { [field]: error },
    });
  });

  it('refuses a part that is larger than its whole', () => {
    const parts = {
      jobs: 'a, b',
      openJobs: '2',
      openClients: '5',
      fromTeams: '6',
      fewestPhases: '4',
      mostPhases: '3',
      fourMonthsIn: '1',
      metAfterFour: '2',
    };
    expect(checkMonth({ ...BLANK, ...parts })).toMatchObject({
      errors: {
        openJobs: 'moreThanAll',
        fromTeams: 'moreThanAll',
        fewestPhases: 'moreThanAll',
        metAfterFour: 'moreThanAll',
      },
    });
  });

  it('begins with what stays the same from month to month, and with the roster at first', () => {
    const before = {
      openClients: 40,
      employed: 3,
      jobs: [{ title: 'a', employer: 'b' }],
      firstMeetingDays: [1],
    };
    expect(newMonthForm(before, 250)).toMatchObject({
      openClients: '40',
      employed: '3',
      workPercent: '',
      jobs: '',
      firstMeetingDays: '',
    });
    expect(newMonthForm(undefined, 250)).toMatchObject({ openClients: '', workPercent: '250' });
  });
});

it('offers the months that are over', () => {
  expect(monthsOver(localDateOrThrow('2026-11-30'), 2)).toEqual(['2026-09', '2026-10']);
  expect(monthsOver(localDateOrThrow('2027-01-01'), 2)).toEqual(['2026-11', '2026-12']);
});
