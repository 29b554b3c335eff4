import type { Meeting } from '../../../domain/meetings/meeting';
import { countWeek, shareByWishes } from '../../../domain/meetings/week-count';
import { weekTarget } from '../../../domain/meetings/week-target';

describe('weekTarget', () => {
  it.each([
    [{}, 6, 'team'],
    [{ weeklyTarget: 4 }, 4, 'team'],
    [{ weeklyTarget: 6, jobSeekers: undefined }, 6, 'team'],
    [{ weeklyTarget: 6, jobSeekers: 20 }, 6, 'team'],
    [{ weeklyTarget: 6, jobSeekers: 3 }, 6, 'team'],
    [{ weeklyTarget: 8, jobSeekers: 3 }, 8, 'team'],
    [{ weeklyTarget: 6, jobSeekers: 2 }, 4, 'jobSeekers'],
    [{ weeklyTarget: 6, jobSeekers: 1 }, 2, 'jobSeekers'],
    [{ weeklyTarget: 3, jobSeekers: 2 }, 3, 'team'],
  ] as const)('of %j is %i meetings, by %s', (facts, meetings, by) => {
    expect(weekTarget(facts)).toEqual({ kind: 'target', meetings, by });
  });

  it('is none when nobody is in job search', () => {
    expect(weekTarget({ weeklyTarget: 6, jobSeekers: 0 })).toEqual({ kind: 'noSeekers' });
  });
});

describe('countWeek', () => {
  it('puts each meeting in one number', () => {
    expect(
      countWeek([
        { channel: 'faceToFace', concernsJobSeeker: true, participants: 'coach' },
        { channel: 'faceToFace', concernsJobSeeker: true, participants: 'coach' },
        { channel: 'faceToFace', concernsJobSeeker: false, participants: 'coach' },
        { channel: 'faceToFace', concernsJobSeeker: true, participants: 'both' },
        { channel: 'faceToFace', concernsJobSeeker: true, participants: 'client' },
        { channel: 'phone', concernsJobSeeker: true, participants: 'coach' },
        { channel: 'email', concernsJobSeeker: false, participants: 'coach' },
        { channel: 'remote', concernsJobSeeker: true, participants: 'coach' },
      ]),
    ).toEqual({ counted: 3, otherFaceToFace: 2, otherChannels: 3 });
  });

  it('counts nothing in an empty week', () => {
    expect(countWeek([])).toEqual({ counted: 0, otherFaceToFace: 0, otherChannels: 0 });
  });
});

describe('shareByWishes', () => {
  const wishes: Pick<Meeting, 'basis'> = { basis: 'clientWishes' };
  const vacancy: Pick<Meeting, 'basis'> = { basis: 'openVacancy' };

  it('is the unrounded share of the contacts whose basis is known', () => {
    expect(shareByWishes([wishes, wishes, vacancy, {}, { basis: undefined }])).toBe(2 / 3);
    expect(shareByWishes([vacancy])).toBe(0);
    expect(shareByWishes([wishes])).toBe(1);
  });

  it('is unknown when no basis is', () => {
    expect(shareByWishes([{}, {}])).toBeUndefined();
    expect(shareByWishes([])).toBeUndefined();
  });
});
