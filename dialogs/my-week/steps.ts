import { moveStepCard } from '../../cards/my-week/move-step-card';
import type { DueLine } from '../../cards/my-week/my-week-view';
import {
  askStepDay,
  finishStepAction,
  logStep,
  moveStepAction,
  reopenStep,
} from '../../cards/my-week/step-actions';
import { addDays, readLocalDate } from '../../domain/local-date';
import type { LoggedMeeting } from '../../domain/meetings/logged-meeting';
import { finishStep, moveStep } from '../../domain/meetings/next-step';
import { similarMeetingForm } from '../../domain/meetings/similar-meeting';
import { channelOfStep } from '../../domain/meetings/step-channel';
import { valueNow } from '../../storage/kit/change-outcome';
import type { Stored } from '../../storage/kit/record';
import { refreshDigests } from '../digest/refresh';
import { formIdFor } from '../kit/form-id';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { coachTeamsOf } from '../meetings/coach-teams';
import { formReply } from '../meetings/meeting-form-reply';
import { withOwnMeeting } from '../meetings/with-own-meeting';
import type { Lent } from './lent';
import { showWeek } from './show-week';

/** What a coach does with a next step of `omat`: logs the contact, says that it is done, moves it. */
export const stepRoutes: readonly Route[] = [
  onAction(logStep, (turn, which, services) =>
    withOwnMeeting(turn, services, which, async ({ value: { meeting } }) => {
      const teams = coachTeamsOf(turn);
      const team = teams.find(({ id }) => id === which.teamId);
      if (!team) return notAllowed(turn);
      // The way is what the step says (`soitan`); otherwise the coach tells it.
      const channel = channelOfStep(meeting.nextStep ?? '') ?? '';
      const form = { ...similarMeetingForm(meeting, turn.today), channel };
      const request = { team, teams, meetingId: formIdFor(turn), form, isNew: true };
      return formReply(turn, services, request);
    }),
  ),
  onAction(finishStepAction, (turn, which, services) =>
    withOwnMeeting(turn, services, which, async (found) => {
      const { teamId } = which;
      const by = byOf(turn);
      await services.store.meetings.change(found, by, (present) =>
        finishStep(present, turn.today, by),
      );
      await refreshDigests(turn, services, teamId, [found.value.meeting.metOn]);
      const doneStep = await lineOf(found.value, services);
      return showWeek(turn, { teamId, doneStep }, services);
    }),
  ),
  onAction(reopenStep, (turn, which, services) =>
    withOwnMeeting(turn, services, which, async (found) => {
      const by = byOf(turn);
      await services.store.meetings.change(found, by, (present) =>
        finishStep(present, undefined, by),
      );
      await refreshDigests(turn, services, which.teamId, [found.value.meeting.metOn]);
      return showWeek(turn, { teamId: which.teamId }, services);
    }),
  ),
  onAction(askStepDay, (turn, which, services) =>
    withOwnMeeting(turn, services, which, ({ value }) =>
      askDay(turn, services, value, { stepOn: addDays(turn.today, DAYS_ON), isWrong: false }),
    ),
  ),
  onAction(moveStepAction, (turn, { stepOn, ...which }, services) =>
    withOwnMeeting(turn, services, which, (found) => move(turn, services, found, stepOn)),
  ),
];

/** The day that is proposed: the same weekday of next week. */
const DAYS_ON = 7;

async function move(
  turn: Turn,
  services: Lent,
  found: Stored<LoggedMeeting>,
  stepOn: string,
): Promise<Reply> {
  const to = readLocalDate(stepOn.trim());
  if (!to || to < turn.today) return askDay(turn, services, found.value, { stepOn, isWrong: true });
  const by = byOf(turn);
  const outcome = await services.store.meetings.change(found, by, (present) =>
    moveStep(present, { to, today: turn.today }, by),
  );
  const { teamId, metOn } = (valueNow(outcome) ?? found.value).meeting;
  await refreshDigests(turn, services, teamId, [metOn]);
  return showWeek(turn, { teamId }, services);
}

async function askDay(
  turn: Turn,
  services: Lent,
  logged: LoggedMeeting,
  typed: { readonly stepOn: string; readonly isWrong: boolean },
): Promise<Reply> {
  const { id: meetingId, teamId, nextStep } = logged.meeting;
  const { employerName } = await lineOf(logged, services);
  const { today, surface } = turn;
  return moveStepCard(turn.language, {
    meetingId,
    teamId,
    step: nextStep,
    employerName,
    today,
    surface,
    ...typed,
  });
}

async function lineOf({ meeting }: LoggedMeeting, { store }: Lent): Promise<DueLine> {
  const found = await store.employers.findCurrent(meeting.teamId, meeting.employerId);
  const employerName = found?.value.employer.name ?? '';
  return { meeting, nextStepOn: meeting.nextStepOn ?? meeting.metOn, employerName };
}

function byOf({ who, now: at, deliveryId: token }: Turn) {
  return { actorId: who.id, action: 'step', token, at } as const;
}
