import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import { myWeek } from '../../cards/meetings/my-week-door';
import { resumeInMine, takeBackInMine } from '../../cards/my-week/mine-part';
import {
  type MeetingLine,
  myWeekCard,
  openMeeting,
  reportSeekers,
  type WeekView,
} from '../../cards/my-week/my-week-card';
import { teamMeanOfWeek } from '../../domain/digest/team-mean';
import { canRestore } from '../../domain/kit/undo';
import { addDays, daysOf, type Week, weekNumberOf, weekOf } from '../../domain/local-date';
import type { LoggedMeeting } from '../../domain/meetings/logged-meeting';
import { countWeek, shareByWishes } from '../../domain/meetings/week-target';
import { canEditMeeting, canSeeFiguresOf, canSeeTeamMean } from '../../domain/permissions';
import { type CoachingTeam, coachesOf } from '../../domain/teams/team';
import type { Stored } from '../../storage/kit/record';
import { markPresent } from '../friday/absence';
import { fridayStateOf, switchFridayQuestion } from '../friday/friday-question';
import { formIdFor } from '../kit/form-id';
import { onDoor, throughDoor } from '../kit/private-door';
import { onAction, onCommand, type Route } from '../kit/route';
import type { Reply, Services, Turn } from '../kit/turn';
import { coachTeamsOf } from '../meetings/coach-teams';
import { receiptOf } from '../meetings/meeting-receipt';
import { toldWeekOf } from '../meetings/told-week';

export const showMyWeekRoutes: readonly Route[] = [
  onCommand('mine', async (turn, _rest, services) => {
    const t = wordsIn(turn.language);
    if (coachTeamsOf(turn).length === 0) return { kind: 'text', text: t('mine.notCoach') };
    return throughDoor(turn, services, myWeek, {
      title: t('mine.title'),
      data: {},
      open: showWeek,
    });
  }),
  ...onDoor(myWeek, showWeek),
  onAction(openMeeting, async (turn, which, services) => {
    const found = await services.store.meetings.find(which.teamId, which.meetingId);
    if (!found || !canEditMeeting(turn.access, found.value.meeting))
      return errorCard(turn.language, { kind: 'notAllowed' });
    return receiptOf(turn, services, which);
  }),
  onAction(reportSeekers, async (turn, { teamId, token, seekers }, services) => {
    if (!canSeeFiguresOf(turn.access, turn.who.id, teamId))
      return errorCard(turn.language, { kind: 'notAllowed' });
    const text = seekers.trim();
    if (!/^\d{1,2}$/.test(text))
      return showWeek(turn, { teamId }, services, { value: seekers, isWrong: true });
    await services.store.weekNotes.tell(
      teamId,
      { coachId: turn.who.id, week: weekOf(turn.today), jobSeekers: Number(text) },
      { actorId: turn.who.id, at: turn.now, token: `seekers:${token}` },
    );
    return showWeek(turn, { teamId }, services);
  }),
  onAction(takeBackInMine, async (turn, { teamId, week }, services) => {
    if (coachTeamsOf(turn).length === 0) return errorCard(turn.language, { kind: 'notAllowed' });
    await markPresent(turn, services, { from: week, to: week });
    return showWeek(turn, { teamId }, services);
  }),
  onAction(resumeInMine, async (turn, { teamId }, services) => {
    if (coachTeamsOf(turn).length === 0) return errorCard(turn.language, { kind: 'notAllowed' });
    await switchFridayQuestion(turn, services, 'on');
    return showWeek(turn, { teamId }, services);
  }),
];

/** The coach's own figures; another's can't be asked for, as no id of a person is read from a card. */
async function showWeek(
  turn: Turn,
  { teamId }: { teamId?: string | undefined },
  services: Services,
  typed?: { value: string; isWrong: boolean },
): Promise<Reply> {
  const { store } = services;
  const teams = coachTeamsOf(turn);
  const team = teamId ? teams.find(({ id }) => id === teamId) : teams[0];
  if (!team) return errorCard(turn.language, { kind: 'notAllowed' });
  const coachId = turn.who.id;
  const thisWeek = weekOf(turn.today);
  const lastWeek = weekOf(addDays(turn.today, -7));
  await store.audit.note(`team:${team.id}`, `read:${turn.deliveryId}`, turn.now, {
    actorId: coachId,
    action: 'figures.read',
    objectId: coachId,
  });
  const [now, before, due, undone, teamMean, kept, earlier, friday] = await Promise.all([
    meetingsOf(services, team.id, coachId, thisWeek),
    meetingsOf(services, team.id, coachId, lastWeek),
    store.meetings.dueIn(team.id, coachId, thisWeek),
    store.meetings.undoneBy(team.id, coachId),
    meanOf(turn, services, team, thisWeek),
    store.weekNotes.jobSeekers(team.id, coachId, thisWeek),
    store.weekNotes.jobSeekersBefore(team.id, coachId, thisWeek),
    fridayStateOf(turn, services),
  ]);
  const names = await employerNames(services, team.id, [...now, ...before, ...due, ...undone]);
  const lineOf = ({ value }: Stored<LoggedMeeting>): MeetingLine => ({
    meeting: value.meeting,
    employerName: names(value.meeting.employerId),
  });
  const weekView = async (
    week: Week,
    meetings: readonly Stored<LoggedMeeting>[],
  ): Promise<WeekView> => {
    const plain = meetings.map(({ value }) => value.meeting);
    const { target, absence } = await toldWeekOf(store, team, coachId, week);
    return {
      week,
      number: weekNumberOf(week),
      count: countWeek(plain),
      target,
      absence,
      wishesShare: shareByWishes(plain),
      meetings: meetings.map(lineOf),
    };
  };
  return myWeekCard(turn.language, {
    team,
    otherTeams: teams.filter(({ id }) => id !== team.id),
    weeks: [await weekView(thisWeek, now), await weekView(lastWeek, before)],
    teamMean,
    due: due
      .flatMap(({ value: { meeting } }) =>
        meeting.nextStepOn
          ? [{ meeting, nextStepOn: meeting.nextStepOn, employerName: names(meeting.employerId) }]
          : [],
      )
      .sort((a, b) => a.nextStepOn.localeCompare(b.nextStepOn)),
    undone: undone
      .filter(({ value }) => value.undoneAt && canRestore(new Date(value.undoneAt), turn.now))
      .map(lineOf),
    seekers: {
      value: typed?.value ?? String(kept ?? earlier ?? ''),
      state: kept !== undefined ? 'kept' : earlier !== undefined ? 'fromBefore' : 'unknown',
      error: typed?.isWrong ?? false,
      token: formIdFor(turn),
    },
    isPaused: friday === 'paused',
    surface: turn.surface,
  });
}

async function meetingsOf(
  { store }: Services,
  teamId: string,
  coachId: string,
  week: Week,
): Promise<Stored<LoggedMeeting>[]> {
  const { monday, sunday } = daysOf(week);
  const found = await store.meetings.loggedBy(teamId, coachId, monday, sunday);
  return found.sort(
    (a, b) =>
      b.value.meeting.metOn.localeCompare(a.value.meeting.metOn) ||
      b.value.loggedAt.localeCompare(a.value.loggedAt),
  );
}

/** The same mean that the leader's digest of the week shows. */
async function meanOf(
  { access }: Turn,
  { store }: Services,
  team: CoachingTeam,
  week: Week,
): Promise<number | undefined> {
  if (!canSeeTeamMean(access, team.id)) return undefined;
  const coaches = coachesOf(team);
  const { monday, sunday } = daysOf(week);
  const [found, { coachWeeks }] = await Promise.all([
    store.meetings.of(team.id, monday, sunday),
    store.weekNotes.between(team.id, week, week),
  ]);
  const meetings = found.map(({ value }) => value.meeting);
  return teamMeanOfWeek(week, { coaches, meetings, coachWeeks })?.mean;
}

async function employerNames(
  { store }: Services,
  teamId: string,
  meetings: readonly Stored<LoggedMeeting>[],
): Promise<(id: string) => string> {
  const names = new Map<string, string>();
  for (const employerId of new Set(meetings.map(({ value }) => value.meeting.employerId))) {
    // The one it was merged into, should its meetings not have been moved yet.
    const employer = await store.employers.findCurrent(teamId, employerId);
    names.set(employerId, employer?.value.employer.name ?? '');
  }
  return (id) => names.get(id) ?? '';
}
