import { noteKinds, proposedBy } from './facts-of';

describe('criterion 1', () => {
  // Open clients and the coaches' working time in percent of one full-time coach.
  it.each([
    [0, 100, 5],
    [20, 100, 5],
    [19, 100, 5],
    [21, 100, 4],
    [204, 1000, 4],
    [25, 100, 4],
    [251, 1000, 3],
    [26, 100, 3],
    [30, 100, 3],
    [301, 1000, 2],
    [31, 100, 2],
    [40, 100, 2],
    [401, 1000, 1],
    [41, 100, 1],
    [200, 100, 1],
    [10, 50, 5],
    [11, 50, 4],
    [70, 350, 5],
    [71, 350, 4],
  ])(
    'with %d clients and %d %% of working time is on level %d',
    (openClients, workPercent, level) => {
      expect(proposedBy(1, { openClients, workPercent })).toMatchObject({
        kind: 'computed',
        level,
        value: (100 * openClients) / workPercent,
        unit: 'clientsPerCoach',
      });
    },
  );

  it('takes the last month told, and no mean of a stock', () => {
    const proposal = proposedBy(
      1,
      { openClients: 60, workPercent: 100 },
      { openClients: 20, workPercent: 100 },
      {},
    );
    expect(proposal).toMatchObject({ level: 5, period: { from: '2026-10-01', to: '2026-10-31' } });
  });

  it('says what is missing, and never takes it for zero', () => {
    expect(proposedBy(1)).toMatchObject({ missing: ['openClients', 'workPercent'] });
    expect(proposedBy(1, { openClients: 20 })).toMatchObject({ missing: ['workPercent'] });
    expect(proposedBy(1, { workPercent: 100 })).toMatchObject({ missing: ['openClients'] });
    expect(proposedBy(1, { openClients: 20, workPercent: 0 })).toMatchObject({ kind: 'none' });
  });
});

describe('criterion 4', () => {
  // Teams attached to, open clients they refer, open clients.
  it.each([
    [0, 0, 100, 1],
    [0, 100, 100, 1],
    [3, 100, 100, 2],
    [4, 0, 100, 2],
    [1, 0, 100, 2],
    [2, 49, 100, 2],
    [2, 499, 1000, 2],
    [1, 50, 100, 3],
    [1, 501, 1000, 3],
    [1, 74, 100, 3],
    [1, 745, 1000, 3],
    [2, 749, 1000, 3],
    [2, 75, 100, 4],
    [2, 89, 100, 4],
    [2, 899, 1000, 4],
    [2, 90, 100, 5],
    [1, 100, 100, 5],
    [1, 120, 100, 5],
  ])(
    'with %d teams and %d of %d clients from them is on level %d',
    (teams, fromTeams, openClients, level) => {
      expect(proposedBy(4, { teams, fromTeams, openClients })).toMatchObject({
        kind: 'computed',
        level,
      });
    },
  );

  it('needs no share with three teams or none, and says why', () => {
    expect(noteKinds(proposedBy(4, { teams: 3 }))).toEqual(['threeTeams']);
    expect(noteKinds(proposedBy(4, { teams: 0 }))).toEqual(['noTeams']);
  });

  it('shows the teams when the share is missing', () => {
    expect(proposedBy(4, { teams: 2 })).toMatchObject({ kind: 'partial', missing: ['fromTeams'] });
    expect(proposedBy(4, { teams: 2, fromTeams: 3 })).toMatchObject({ missing: ['openClients'] });
    expect(proposedBy(4, { openClients: 3 })).toMatchObject({ kind: 'none', missing: ['teams'] });
  });
});

describe('criterion 3', () => {
  it.each([
    [0, 5, 1],
    [1, 5, 3],
    [2, 5, 3],
    [3, 5, 3],
    [4, 5, 4],
    [5, 5, 5],
  ])(
    'with %d phases at the fewest and %d at the most is on level %d',
    (fewestPhases, mostPhases, level) => {
      expect(proposedBy(3, { fewestPhases, mostPhases })).toMatchObject({
        level,
        value: fewestPhases,
      });
    },
  );

  it('says that the lowest coach decides, and that none overlaps with level 2', () => {
    expect(noteKinds(proposedBy(3, { fewestPhases: 4, mostPhases: 5 }))).toEqual(['lowestCoach']);
    expect(noteKinds(proposedBy(3, { fewestPhases: 5, mostPhases: 5 }))).toEqual([]);
    expect(noteKinds(proposedBy(3, { fewestPhases: 0 }))).toEqual(['overlap']);
  });
});

describe('criterion 23', () => {
  // Clients four months in, and those of them met that long.
  it.each([
    [100, 0, 1],
    [1, 0, 1],
    [100, 1, 2],
    [1000, 1, 2],
    [4, 1, 2],
    [100, 49, 2],
    [1000, 499, 2],
    [3, 1, 2],
    [2, 1, 3],
    [100, 50, 3],
    [1000, 500, 3],
    [1000, 501, 3],
    [100, 51, 3],
    [3, 2, 3],
    [100, 100, 3],
    [1, 1, 3],
    [5, 9, 3],
  ])(
    'with %d clients four months in and %d of them met is on level %d',
    (fourMonthsIn, metAfterFour, level) => {
      expect(proposedBy(23, { fourMonthsIn, metAfterFour })).toMatchObject({
        kind: 'computed',
        level,
      });
    },
  );

  it('leaves the upper levels to people, and says where two levels overlap', () => {
    expect(noteKinds(proposedBy(23, { fourMonthsIn: 20, metAfterFour: 20 }))).toEqual([
      'upperByPeople',
    ]);
    expect(noteKinds(proposedBy(23, { fourMonthsIn: 20, metAfterFour: 0 }))).toEqual(['overlap']);
  });

  it('is missing while nobody is that far', () => {
    expect(proposedBy(23, { fourMonthsIn: 0, metAfterFour: 0 })).toMatchObject({
      kind: 'none',
      missing: ['fourMonthsIn'],
    });
  });
});

describe('criteria 2 and 24', () => {
  it.each([
    [2, 59.9, 1],
    [2, 60, 2],
    [2, 74, 2],
    [2, 75, 3],
    [2, 89, 3],
    [2, 90, 4],
    [2, 95, 4],
    [2, 96, 5],
    [24, 0, 1],
    [24, 29, 1],
    [24, 30, 2],
    [24, 39, 2],
    [24, 40, 3],
    [24, 49, 3],
    [24, 50, 4],
    [24, 64, 4],
    [24, 65, 5],
    [24, 100, 5],
  ])('puts criterion %d with %d %% of working time on level %d', (number, percent, level) => {
    const told = { coachingPercent: percent, communityPercent: percent };
    expect(proposedBy(number, told)).toMatchObject({ kind: 'computed', level, value: percent });
  });

  it('takes the mean of the months told, not rounded', () => {
    expect(proposedBy(24, { communityPercent: 64 }, {}, { communityPercent: 65 })).toMatchObject({
      level: 4,
      value: 64.5,
    });
    expect(noteKinds(proposedBy(24, { communityPercent: 64 }))).toContain('monthsGiven');
  });
});
