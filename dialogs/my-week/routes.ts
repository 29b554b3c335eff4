import { wordsIn } from '../../cards/kit/wording';
import { myWeek } from '../../cards/meetings/my-week-door';
import { openMeeting } from '../../cards/my-week/meeting-lines';
import { resumeInMine, takeBackInMine } from '../../cards/my-week/mine-part';
import { askSeekers, reportSeekers } from '../../cards/my-week/seekers-part';
import { periodKey } from '../../domain/digest/period-key';
import { readPeriod } from '../../domain/digest/read-period';
import { weekOf } from '../../domain/local-date';
import { readJobSeekers } from '../../domain/meetings/job-seekers';
import { canEditMeeting, canSeeFiguresOf } from '../../domain/permissions';
import { markPresent } from '../friday/absence';
import { switchFridayQuestion } from '../friday/friday-question';
import { notAllowed } from '../kit/not-allowed';
import { onDoor, throughDoor } from '../kit/private-door';
import { onAction, onCommand, type Route } from '../kit/route';
import { coachTeamsOf } from '../meetings/coach-teams';
import { receiptFor } from '../meetings/meeting-receipt';
import { showWeek } from './show-week';
import { stepReminderRoutes } from './step-reminder';
import { stepRoutes } from './steps';

/** `omat`: a coach's own week, and what can be told and taken back in it. */
export const myWeekRoutes: readonly Route[] = [
  onCommand('mine', async (turn, rest, services) => {
    const t = wordsIn(turn.language);
    if (coachTeamsOf(turn).length === 0) return { kind: 'text', text: t('mine.notCoach') };
    const title = t('mine.title');
    const period = rest.trim() === '' ? undefined : readPeriod(rest, turn.today);
    if (period === 'unknown') return { kind: 'text', text: t('mine.unknownPeriod') };
    const key = period && periodKey(period);
    const data = key && key !== weekOf(turn.today) ? { period: key } : {};
    return throughDoor(turn, services, myWeek, { title, data, open: showWeek });
  }),
  ...onDoor(myWeek, showWeek),
  ...stepRoutes,
  ...stepReminderRoutes,
  onAction(openMeeting, async (turn, { teamId, meetingId }, services) => {
    const found = await services.store.meetings.find(teamId, meetingId);
    if (!found || !canEditMeeting(turn.access, found.value.meeting)) return notAllowed(turn);
    return receiptFor(turn, services, found.value, { isOpened: true });
  }),
  onAction(askSeekers, (turn, { teamId }, services) =>
    showWeek(turn, { teamId, asksSeekers: true }, services),
  ),
  onAction(reportSeekers, async (turn, { teamId, token, seekers }, services) => {
    if (!canSeeFiguresOf(turn.access, turn.who.id, teamId)) return notAllowed(turn);
    const jobSeekers = readJobSeekers(seekers);
    if (jobSeekers === undefined)
      return showWeek(turn, { teamId, wrongSeekers: seekers }, services);
    await services.store.weekNotes.tell(
      teamId,
      { coachId: turn.who.id, week: weekOf(turn.today), jobSeekers },
      { actorId: turn.who.id, at: turn.now, token: `seekers:${token}` },
    );
    return showWeek(turn, { teamId }, services);
  }),
  onAction(takeBackInMine, async (turn, { teamId, week }, services) => {
    if (coachTeamsOf(turn).length === 0) return notAllowed(turn);
    await markPresent(turn, services, { from: week, to: week });
    return showWeek(turn, { teamId }, services);
  }),
  onAction(resumeInMine, async (turn, { teamId }, services) => {
    if (coachTeamsOf(turn).length === 0) return notAllowed(turn);
    await switchFridayQuestion(turn, services, 'on');
    return showWeek(turn, { teamId }, services);
  }),
];
