import { errorCard } from '../../cards/kit/error-card';
import { myWeekCard } from '../../cards/my-week/my-week-card';
import type { DueLine, MeetingLine, WeekView } from '../../cards/my-week/my-week-view';
import { periodOfKey } from '../../domain/digest/period-key';
import { teamMeanOfWeek } from '../../domain/digest/team-mean';
import { type Week, weekNumberOf } from '../../domain/local-date';
import type { LoggedMeeting } from '../../domain/meetings/logged-meeting';
import { ownWeek } from '../../domain/my-week/own-week';
import { seekersToShow } from '../../domain/my-week/seekers';
import { canSeeTeamMean } from '../../domain/permissions';
import { type CoachingTeam, coachesOf } from '../../domain/teams/team';
import { withUnread } from '../../storage/kit/unread';
import { fridayStateOf } from '../friday/friday-question';
import { formIdFor } from '../kit/form-id';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import { coachTeamsOf } from '../meetings/coach-teams';
import type { Lent } from './lent';
import { showPeriod } from './show-period';
import { type WeekFacts, weekFacts } from './week-facts';

interface Asked {
  /** The first of the coach's teams unless told. */
  readonly teamId?: string | undefined;
  /** As `periodKey` writes it; this week unless told. */
  readonly period?: string | undefined;
  readonly page?: number | undefined;
  /** The number of job seekers is to be changed. */
  readonly asksSeekers?: boolean;
  /** A number of job seekers that could not be read, to be shown again. */
  readonly wrongSeekers?: string;
  /** The step that has just been said to be done. */
  readonly doneStep?: DueLine | undefined;
}

/** The coach's own figures; another's can't be asked for, as no id of a person is read from a card. */
export async function showWeek(
  turn: Turn,
  { teamId, period, page = 0, asksSeekers, wrongSeekers, doneStep }: Asked,
  services: Lent,
): Promise<Reply> {
  const teams = coachTeamsOf(turn);
  const team = teamId ? teams.find(({ id }) => id === teamId) : teams[0];
  if (!team) return notAllowed(turn);
  if (period !== undefined) {
    const asked = periodOfKey(period, turn.today);
    if (!asked) return errorCard(turn.language, { kind: 'misunderstood' });
    const hasOtherTeams = teams.length > 1;
    return showPeriod(turn, { team, hasOtherTeams, period: asked, page }, services);
  }
  const [{ found: facts, unread }, profile, friday] = await Promise.all([
    withUnread(() => weekFacts(turn, team.id, services)),
    services.store.people.find(turn.who.id),
    fridayStateOf(turn, services),
  ]);
  const lineOf = lineWith(facts.employerNames);
  const weekView = (week: Week, meetings: readonly LoggedMeeting[]): WeekView => {
    const told = toldBy(turn.who.id, week, facts);
    const figures = ownWeek(week, meetings, { weeklyTarget: team.weeklyTarget, told });
    return { ...figures, meetings: meetings.map(lineOf) };
  };
  const kept = toldBy(turn.who.id, facts.week, facts)?.jobSeekers;
  const { week, seekersBefore } = facts;
  const { weeklyTarget } = team;
  const seekers = seekersToShow({ week, kept, weeklyTarget }, seekersBefore);
  return myWeekCard(turn.language, {
    team,
    otherTeams: teams.filter(({ id }) => id !== team.id),
    weeks: [weekView(facts.week, facts.own), weekView(facts.weekBefore, facts.ownBefore)],
    teamMean: teamMean(turn, team, facts),
    due: facts.due.map((logged) => ({ ...lineOf(logged), nextStepOn: logged.nextStepOn })),
    doneStep,
    today: turn.today,
    undone: facts.undone.map(lineOf),
    seekers: {
      ...seekers,
      isAsked: asksSeekers ?? seekers.isAsked,
      value: wrongSeekers ?? seekers.value,
      toldIn: seekersBefore && weekNumberOf(seekersBefore.week),
      error: wrongSeekers !== undefined,
      token: formIdFor(turn),
    },
    unread,
    isPaused: friday === 'paused',
    isNotReminded: profile?.value.morningReminder === 'off',
    surface: turn.surface,
  });
}

function toldBy(personId: string, week: Week, { coachWeeks }: WeekFacts) {
  return coachWeeks.find((told) => told.coachId === personId && told.week === week);
}

/** The same mean that the leader's digest of the week shows. */
function teamMean({ access }: Turn, team: CoachingTeam, facts: WeekFacts): number | undefined {
  if (!canSeeTeamMean(access, team.id)) return undefined;
  const { week, ofTeam, coachWeeks } = facts;
  const meetings = ofTeam.map(({ meeting }) => meeting);
  return teamMeanOfWeek(week, { coaches: coachesOf(team), meetings, coachWeeks })?.mean;
}

function lineWith(names: ReadonlyMap<string, string>) {
  return ({ meeting }: LoggedMeeting) =>
    ({ meeting, employerName: names.get(meeting.employerId) ?? '' }) satisfies MeetingLine;
}
