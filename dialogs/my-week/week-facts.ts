import type { CoachWeek } from '../../domain/digest/coach-week';
import { weekAfter } from '../../domain/digest/week-after';
import { canRestore } from '../../domain/kit/undo';
import { addDays, daysOf, type LocalDate, type Week, weekOf } from '../../domain/local-date';
import type { LoggedMeeting } from '../../domain/meetings/logged-meeting';
import { openSteps } from '../../domain/meetings/next-step';
import { newestFirst } from '../../domain/my-week/own-week';
import type { SeekersBefore } from '../../domain/my-week/seekers';
import type { Stored } from '../../storage/kit/record';
import type { Store } from '../../storage/store';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

export interface WeekFacts {
  readonly week: Week;
  readonly weekBefore: Week;
  /** The whole team's of this week, for its mean. */
  readonly ofTeam: readonly LoggedMeeting[];
  /** The coach's own, newest first. */
  readonly own: readonly LoggedMeeting[];
  readonly ownBefore: readonly LoggedMeeting[];
  /** The coach's next steps of this week and the two before that still wait, by day. */
  readonly due: ReturnType<typeof openSteps>;
  /** Those that can still be restored. */
  readonly undone: readonly LoggedMeeting[];
  /** What everybody told of both weeks. */
  readonly coachWeeks: readonly CoachWeek[];
  /** Clients in job search, as told last before this week. */
  readonly seekersBefore: SeekersBefore | undefined;
  /** The name of the employer, or of the one it was merged into. */
  readonly employerNames: ReadonlyMap<string, string>;
}

/** All that a coach's own week is shown from; the reading of it is written down with it. */
export async function weekFacts(
  { who, now, today, deliveryId }: Turn,
  teamId: string,
  { store }: Lent,
): Promise<WeekFacts> {
  const { id: coachId } = who;
  const { audit, employers, meetings, weekNotes } = store;
  const week = weekOf(today);
  const weekBefore = weekOf(addDays(today, -7));
  const { monday, sunday } = daysOf(week);
  const before = daysOf(weekBefore);
  const reading = { teamId, readerId: coachId, of: coachId, readingId: deliveryId, at: now };
  const [ofTeam, ownBefore, due, undone, { coachWeeks }, seekersBefore] = await Promise.all([
    meetings.of(teamId, monday, sunday).then(values),
    meetings.loggedBy(teamId, coachId, before.monday, before.sunday).then(values),
    agreedSteps(meetings, teamId, coachId, week),
    meetings.undoneBy(teamId, coachId).then(values),
    weekNotes.between(teamId, weekBefore, week),
    weekNotes.jobSeekersBefore(teamId, coachId, week),
    audit.figuresRead(reading),
  ]);
  const ownSince = await contactsSince(meetings, { teamId, coachId, today }, due);
  const own = ofTeam.filter(({ meeting }) => meeting.coachId === coachId);
  const shown = [...own, ...ownBefore, ...due, ...undone];
  return {
    week,
    weekBefore,
    ofTeam,
    own: newestFirst(own),
    ownBefore: newestFirst(ownBefore),
    due: openSteps(
      due,
      ownSince.map(({ meeting }) => meeting),
    ),
    undone: undone.filter(({ undoneAt }) => undoneAt && canRestore(new Date(undoneAt), now)),
    coachWeeks,
    seekersBefore,
    employerNames: await employers.namesOf(
      teamId,
      shown.map(({ meeting }) => meeting.employerId),
    ),
  };
}

/** Steps that are late are shown for two weeks more. */
async function agreedSteps(
  meetings: Store['meetings'],
  teamId: string,
  coachId: string,
  week: Week,
): Promise<LoggedMeeting[]> {
  const weeks = [weekAfter(week, -2), weekAfter(week, -1), week];
  const found = await Promise.all(weeks.map((dueWeek) => meetings.dueIn(teamId, coachId, dueWeek)));
  return found.flatMap(values);
}

/** The coach's contacts since the first of the steps was agreed on. */
export async function contactsSince(
  meetings: Store['meetings'],
  { teamId, coachId, today }: { teamId: string; coachId: string; today: LocalDate },
  agreed: readonly LoggedMeeting[],
): Promise<LoggedMeeting[]> {
  const [first] = agreed.map(({ meeting }) => meeting.metOn).sort();
  return first === undefined ? [] : values(await meetings.loggedBy(teamId, coachId, first, today));
}

function values<Value>(found: readonly Stored<Value>[]): Value[] {
  return found.map(({ value }) => value);
}
