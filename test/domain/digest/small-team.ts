import type { DigestFacts } from '../../../domain/digest/facts';
import { weekPeriod } from '../../../domain/digest/period-weeks';
import { localDateOrThrow, weekOf } from '../../../domain/local-date';
import type { Meeting } from '../../../domain/meetings/meeting';

export const day = localDateOrThrow;
/** 9.–15.11.2026 */
export const WEEK = weekOf(day('2026-11-09'));
export const WEEK_BEFORE = weekOf(day('2026-11-02'));

let made = 0;

/** A meeting that criterion 17 counts, on Tuesday of `WEEK`, unless told otherwise. */
export function meeting(of: Partial<Meeting> = {}): Meeting {
  made += 1;
  return {
    id: `m${made}`,
    teamId: 'team',
    coachId: 'anna',
    employerId: 'bakery',
    metOn: day('2026-11-10'),
    channel: 'faceToFace',
    participants: 'coach',
    concernsJobSeeker: true,
    deeds: [],
    ...of,
  };
}

/** Anna alone, with nothing logged in `WEEK`, on the Monday after. */
export function factsWith(of: Partial<DigestFacts> = {}): DigestFacts {
  return {
    team: { id: 'team', name: 'Lahti', weeklyTarget: 6 },
    period: weekPeriod(WEEK),
    coaches: [{ id: 'anna', name: 'Anna' }],
    meetings: [],
    coachWeeks: [],
    reviews: [],
    employers: new Map(),
    today: day('2026-11-16'),
    ...of,
  };
}

export function coachesNamed(...names: string[]) {
  return names.map((name) => ({ id: name.toLowerCase(), name }));
}
