import { localDateOrThrow, weekOf } from '../../../domain/local-date';
import type { LoggedMeeting } from '../../../domain/meetings/logged-meeting';
import type { Meeting } from '../../../domain/meetings/meeting';
import { newestFirst, ownWeek } from '../../../domain/my-week/own-week';

const WEEK = weekOf(localDateOrThrow('2026-11-24'));

function logged(id: string, metOn: string, change: Partial<Meeting> = {}): LoggedMeeting {
  const meeting: Meeting = {
    id,
    teamId: 'pori',
    coachId: 'veikko',
    employerId: 'leipomo',
    metOn: localDateOrThrow(metOn),
    channel: 'faceToFace',
    participants: 'coach',
    concernsJobSeeker: true,
    deeds: [],
    ...change,
  };
  return { meeting, loggedAt: `2026-11-24T08:00:0${id}.000Z`, history: [] };
}

describe('a coach’s own week', () => {
  it('counts face to face for a job seeker, and eases the target with few job seekers', () => {
    const meetings = [
      logged('1', '2026-11-23', { basis: 'clientWishes' }),
      logged('2', '2026-11-24', { channel: 'phone', basis: 'openVacancy' }),
    ];
    const told = { coachId: 'veikko', week: WEEK, jobSeekers: 2 };
    expect(ownWeek(WEEK, meetings, { weeklyTarget: 6, told })).toEqual({
      week: WEEK,
      number: 48,
      count: { counted: 1, otherFaceToFace: 0, otherChannels: 1 },
      target: { kind: 'target', meetings: 4, by: 'jobSeekers' },
      absence: undefined,
      wishesShare: 0.5,
    });
  });

  it('lists the latest day first, and of one day what was logged last', () => {
    const meetings = ['1', '2', '3'].map((id) =>
      logged(id, id === '3' ? '2026-11-23' : '2026-11-24'),
    );
    expect(newestFirst(meetings).map(({ meeting }) => meeting.id)).toEqual(['2', '1', '3']);
  });
});
