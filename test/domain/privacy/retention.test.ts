import {
  chosenRetention,
  DEFAULT_RETENTION,
  forgetUpTo,
  lengthOf,
  RETENTION_DAYS,
  RETENTION_KINDS,
  shortenedKinds,
} from '../../../domain/privacy/retention';

const asChosen = (changes: Partial<Record<keyof typeof DEFAULT_RETENTION, string>>) => ({
  meetings: String(DEFAULT_RETENTION.meetings),
  assessments: String(DEFAULT_RETENTION.assessments),
  tickets: String(DEFAULT_RETENTION.tickets),
  questions: String(DEFAULT_RETENTION.questions),
  readinessRuns: String(DEFAULT_RETENTION.readinessRuns),
  deliveries: String(DEFAULT_RETENTION.deliveries),
  audit: String(DEFAULT_RETENTION.audit),
  ...changes,
});

describe('how long records are kept', () => {
  it('is by default among what can be chosen', () => {
    for (const kind of RETENTION_KINDS)
      expect(RETENTION_DAYS[kind].map(Number)).toContain(DEFAULT_RETENTION[kind]);
    expect(chosenRetention(DEFAULT_RETENTION, asChosen({}))).toEqual(DEFAULT_RETENTION);
  });

  it.each(['1', '-1', '', '365000', 'x', '730.0'])(
    'is never what cannot be chosen: %j',
    (audit) => {
      expect(chosenRetention(DEFAULT_RETENTION, asChosen({ audit }))).toEqual(DEFAULT_RETENTION);
    },
  );

  it('is shorter with an end than without one', () => {
    const ended = { ...DEFAULT_RETENTION, meetings: 3650, questions: 180 };
    expect(shortenedKinds(DEFAULT_RETENTION, ended)).toEqual(['meetings']);
    expect(shortenedKinds(ended, DEFAULT_RETENTION)).toEqual(['questions']);
  });

  it('never comes to an end without a number of days', () => {
    expect(forgetUpTo(0, new Date())).toBeUndefined();
    expect(forgetUpTo(2, new Date('2026-11-30T10:00:00Z'))).toEqual(
      new Date('2026-11-28T10:00:00Z'),
    );
  });

  it('is said in years where it is whole years', () => {
    expect([0, 90, 400, 365, 730].map(lengthOf)).toEqual([
      { unit: 'none' },
      { unit: 'days', count: 90 },
      { unit: 'days', count: 400 },
      { unit: 'years', count: 1 },
      { unit: 'years', count: 2 },
    ]);
  });
});
