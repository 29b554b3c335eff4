import { myPeriodCard } from '../../cards/my-week/my-period-card';
import type { Period } from '../../domain/digest/period';
import { periodBeside } from '../../domain/digest/period-beside';
import { daysOf, weekOf } from '../../domain/local-date';
import { newestFirst, ownWeek } from '../../domain/my-week/own-week';
import type { CoachingTeam } from '../../domain/teams/team';
import { withUnread } from '../../storage/kit/unread';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

const MEETINGS_A_PAGE = 12;

interface Asked {
  readonly team: CoachingTeam;
  readonly hasOtherTeams: boolean;
  readonly period: Period;
  readonly page: number;
}

/** The speaker's own figures and meetings of a period; the reading is written down with it. */
export async function showPeriod(
  turn: Turn,
  { team, hasOtherTeams, period, page }: Asked,
  { store }: Pick<Lent, 'store'>,
): Promise<Reply> {
  const coachId = turn.who.id;
  const [first, last] = [period.weeks[0] ?? weekOf(period.from), period.weeks.at(-1)];
  const to = daysOf(last ?? first).sunday;
  const reading = { teamId: team.id, readerId: coachId, of: coachId };
  const kept = () =>
    Promise.all([
      store.meetings.loggedBy(team.id, coachId, daysOf(first).monday, to),
      store.weekNotes.between(team.id, first, last ?? first),
    ]);
  const [{ found, unread }] = await Promise.all([
    withUnread(kept),
    store.audit.figuresRead({ ...reading, readingId: turn.deliveryId, at: turn.now }),
  ]);
  const [logged, { coachWeeks }] = found;
  const meetings = newestFirst(logged.map(({ value }) => value));
  const start = page * MEETINGS_A_PAGE;
  const shown = meetings.slice(start, start + MEETINGS_A_PAGE);
  const names = await store.employers.namesOf(
    team.id,
    shown.map(({ meeting }) => meeting.employerId),
  );
  return myPeriodCard(turn.language, {
    team,
    hasOtherTeams,
    period,
    unread,
    weeks: [...period.weeks].reverse().map((week) =>
      ownWeek(
        week,
        meetings.filter(({ meeting }) => weekOf(meeting.metOn) === week),
        {
          weeklyTarget: team.weeklyTarget,
          told: coachWeeks.find((told) => told.coachId === coachId && told.week === week),
        },
      ),
    ),
    meetings: shown.map(({ meeting }) => ({
      meeting,
      employerName: names.get(meeting.employerId) ?? '',
    })),
    total: meetings.length,
    page,
    hasMore: meetings.length > start + MEETINGS_A_PAGE,
    previous: periodBeside(period, -1, turn.today),
    next: periodBeside(period, 1, turn.today),
    surface: turn.surface,
  });
}
