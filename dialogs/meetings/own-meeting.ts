import { cancelledCard } from '../../cards/meetings/cancelled-card';
import {
  editMeeting,
  restoreMeetingAction,
  showMeeting,
  undoMeetingAction,
} from '../../cards/meetings/meeting-actions';
import { cancelMeeting } from '../../cards/meetings/meeting-form-actions';
import type { Decision } from '../../domain/kit/decision';
import {
  type LoggedMeeting,
  restoreMeeting,
  undoMeeting,
} from '../../domain/meetings/logged-meeting';
import { formOfMeeting } from '../../domain/meetings/meeting-form';
import { valueNow } from '../../storage/kit/change-outcome';
import type { Stored } from '../../storage/kit/record';
import { refreshDigests } from '../digest/refresh';
import { formIdFor } from '../kit/form-id';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { coachTeamsOf } from './coach-teams';
import type { Lent } from './lent';
import { formReply } from './meeting-form-reply';
import { receiptFor } from './meeting-receipt';
import { withOwnMeeting } from './with-own-meeting';

/** What a coach does with an own meeting that is kept. */
export const ownMeetingRoutes: readonly Route[] = [
  onAction(cancelMeeting, async (turn, { edit }, services) => {
    if (!edit) return cancelledCard(turn.language);
    return withOwnMeeting(turn, services, edit, ({ value }) => receiptFor(turn, services, value));
  }),
  onAction(showMeeting, (turn, which, services) =>
    withOwnMeeting(turn, services, which, ({ value }) =>
      receiptFor(turn, services, value, { isOpened: true }),
    ),
  ),
  onAction(editMeeting, (turn, which, services) =>
    withOwnMeeting(turn, services, which, async ({ value: { meeting }, etag }) => {
      const teams = coachTeamsOf(turn);
      const team = teams.find(({ id }) => id === which.teamId);
      if (!team) return notAllowed(turn);
      return formReply(turn, services, {
        team,
        teams,
        meetingId: meeting.id,
        form: formOfMeeting(meeting),
        edit: { token: formIdFor(turn), etag },
      });
    }),
  ),
  onAction(undoMeetingAction, (turn, which, services) =>
    withOwnMeeting(turn, services, which, (found) =>
      change(turn, services, found, { action: 'undo', decide: undoMeeting }),
    ),
  ),
  onAction(restoreMeetingAction, (turn, which, services) =>
    withOwnMeeting(turn, services, which, (found) =>
      change(turn, services, found, { action: 'restore', decide: restoreMeeting }),
    ),
  ),
];

/** Overtaken by another press of the same button, or by an edit: the receipt shows which. */
async function change(
  turn: Turn,
  services: Lent,
  found: Stored<LoggedMeeting>,
  {
    action,
    decide,
  }: {
    readonly action: 'undo' | 'restore';
    readonly decide: (present: LoggedMeeting, at: Date) => Decision<LoggedMeeting, string>;
  },
): Promise<Reply> {
  const { who, now: at, deliveryId: token } = turn;
  const by = { actorId: who.id, action, token, at, base: found.etag };
  const outcome = await services.store.meetings.change(found, by, (present) => decide(present, at));
  const { teamId, metOn } = found.value.meeting;
  await refreshDigests(turn, services, teamId, [metOn]);
  return receiptFor(turn, services, valueNow(outcome) ?? found.value);
}
