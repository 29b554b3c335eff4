import { levelOf } from '../../../domain/criteria/level-of';
import { levelOfMeetings } from '../../../domain/criteria/level-of-meetings';
import { SCALES } from '../../../domain/criteria/scales';
import { totalBandOf } from '../../../domain/criteria/total-bands';

const level = (criterion: number, value: number) => {
  const outcome = levelOf(criterion, value);
  return outcome.kind === 'level' ? outcome.level : undefined;
};

describe('a level of a counted criterion', () => {
  // Kriteeri 1: the fewer clients the better; between two printed levels the worse one.
  it.each([
    [0, 5],
    [20, 5],
    [20.4, 4],
    [25, 4],
    [28, 3],
    [31, 2],
    [40, 2],
    [40.5, 1],
    [41, 1],
    [120, 1],
  ])('puts %d clients a coach on level %d', (clients, expected) => {
    expect(level(1, clients)).toBe(expected);
  });

  it('says when a value lies between two printed levels', () => {
    expect(levelOf(1, 20.4)).toMatchObject({ isBetween: true });
    expect(levelOf(1, 20)).toMatchObject({ isBetween: false });
    expect(levelOf(2, 95.5)).toMatchObject({ level: 4, isBetween: true });
  });

  it.each([
    [15, 30, 5],
    [15, 45, 4],
    [15, 151, 2],
    [15, 500, 1],
    [16, 24.9, 1],
    [16, 90, 5],
    [21, 64.5, 1],
    [21, 94.5, 4],
    [21, 95, 5],
    [24, 30, 2],
    [24, 29.9, 1],
    [13, 4, 5],
    [13, 0, 1],
    [25, 2, 1],
    [25, 6, 5],
    [3, 2, 3],
    [3, 0, 1],
    [4, 49.5, 2],
  ])('reads criterion %d, value %d as level %d', (criterion, value, expected) => {
    expect(level(criterion, value)).toBe(expected);
  });

  it('does not count what can not be', () => {
    expect(levelOf(2, 140)).toEqual({ kind: 'notCounted' });
    expect(levelOf(2, -1)).toEqual({ kind: 'notCounted' });
    expect(levelOf(9, 3)).toEqual({ kind: 'notCounted' });
    expect(levelOf(1, Number.NaN)).toEqual({ kind: 'notCounted' });
  });

  it('never falls as the value gets better', () => {
    for (const [criterion, { better, bands }] of Object.entries(SCALES)) {
      const most = Math.max(...bands.map(({ from = 0, to = from }) => to));
      const levels = Array.from({ length: 400 }, (_, step) =>
        level(Number(criterion), (most * step) / 399),
      );
      const ordered = [...levels].sort((a = 1, b = 1) => (better === 'more' ? a - b : b - a));
      expect({ criterion, levels }).toEqual({ criterion, levels: ordered });
    }
  });
});

describe('criterion 17', () => {
  const of = (...facts: Parameters<typeof levelOfMeetings>) => {
    const outcome = levelOfMeetings(...facts);
    return outcome.kind === 'level' ? outcome.level : undefined;
  };

  it.each([
    [1.9, undefined, undefined, 1],
    [3, 'weekly', undefined, 2],
    [4, 'monthly', undefined, 3],
    [5.5, 'weekly', undefined, 4],
    [6.2, 'weekly', undefined, 5],
    [6.2, 'monthly', undefined, 3],
    [6.2, 'none', undefined, 2],
    [4, 'weekly', 2, 5],
    [2, 'weekly', 1, 5],
    [3, 'weekly', 2, 2],
    [4, 'weekly', 3, 3],
  ] as const)(
    '%d meetings, %s review, %s job seekers: level %d',
    (meetings, review, seekers, expected) => {
      expect(of(meetings, review, seekers)).toBe(expected);
    },
  );
});

describe('a total', () => {
  it.each([
    [125, 'exemplary'],
    [115, 'exemplary'],
    [114, 'good'],
    [100, 'good'],
    [99, 'fair'],
    [74, 'fair'],
    [73, 'notSupported'],
    [25, 'notSupported'],
  ])('of %d points is %s', (points, name) => {
    expect(totalBandOf(points)?.name).toBe(name);
  });

  it.each([24, 126])('of %d points can not be', (points) => {
    expect(totalBandOf(points)).toBeUndefined();
  });
});
